package partybuilding.assessment.report.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.report.column.TableField;

/**
 * A table as a resource of a data package.
 *
 * @param table what is described
 * @param words the titles and sentences
 */
record TableDescriptor(ReportTable<?, ?> table, TableWords words) {
  Map<String, Object> resource() {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", table.name());
    resource.put("type", "table");
    resource.put("path", table.table().path());
    resource.put("title", words.title(table.name()));
    resource.put("description", words.about(table.name()));
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("schema", schema());
    return resource;
  }

  private Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", table.fields().stream().map(this::field).toList());
    schema.put("missingValues", List.of(""));
    List<String> key = table.primaryKey();
    if (!key.isEmpty()) {
      schema.put("primaryKey", key);
    }
    return schema;
  }

  private Map<String, Object> field(TableField column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", column.type().field().code());
    field.put("title", words.title(table.name(), column.name()));
    field.put("description", words.about(table.name(), column.name()));
    column.type().unit().ifPresent(unit -> field.put("unit", unit));
    Map<String, Object> constraints = constraints(column);
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static Map<String, Object> constraints(TableField column) {
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (column.required()) {
      constraints.put("required", true);
    }
    ColumnType type = column.type();
    type.minimum().ifPresent(least -> constraints.put("minimum", least));
    type.maximum().ifPresent(greatest -> constraints.put("maximum", greatest));
    if (!type.values().isEmpty()) {
      constraints.put("enum", type.values());
    }
    return constraints;
  }
}
