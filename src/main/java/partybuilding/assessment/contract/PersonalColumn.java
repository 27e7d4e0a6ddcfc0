package partybuilding.assessment.contract;

import java.util.Set;

/** Columns by which questionnaire sites tell who filled in a ballot. They are never kept. */
public final class PersonalColumn {
  private static final Set<String> SPELLINGS =
      Set.of(
          "来自ip",
          "ip",
          "ip地址",
          "来源",
          "来源详情",
          "提交来源",
          "来源渠道",
          "手机",
          "手机号",
          "手机号码",
          "联系电话",
          "联系方式",
          "电话",
          "昵称",
          "微信昵称",
          "微信号",
          "微信",
          "qq",
          "openid",
          "unionid",
          "姓名",
          "评委姓名",
          "填写人",
          "答题人",
          "提交人",
          "身份证",
          "身份证号",
          "工号",
          "学号",
          "邮箱",
          "email",
          "用户id",
          "用户",
          "账号",
          "设备",
          "浏览器",
          "操作系统",
          "地理位置",
          "性别",
          "年龄",
          "所用时间",
          "答题时长",
          "提交答卷时间",
          "提交时间",
          "开始答题时间",
          "name",
          "phone",
          "nickname",
          "device");

  private PersonalColumn() {}

  /** Whether a heading in {@linkplain Spelling normal form} names such a column. */
  public static boolean matches(String spelling) {
    return SPELLINGS.contains(spelling);
  }
}
