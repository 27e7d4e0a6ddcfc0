"""The cells of all yearly evaluations of a folder by pandas.

python3 frames.py                                prints the version
python3 frames.py FOLDER THREADS [CELLS.csv]     (pandas uses one thread whatever is asked for)
"""
import glob
import os
import sys

import pandas

POINTS = {"党建信心": "confidence", "党建能力": "capability", "项目融合": "project"}
GRADES = {"好": 100, "较好": 80, "一般": 60, "差": 40}
KEYS = ["年度", "党组织编号", "评委类别"]


def read(folder):
    files = sorted(glob.glob(os.path.join(folder, "evaluations-*.csv")))
    columns = KEYS + ["党组织", "所在党组织", "综合评价", *POINTS]
    texts = {"党组织编号": "str", "所在党组织": "str"}
    frames = (
        pandas.read_csv(f, usecols=columns, dtype=texts, keep_default_na=False, na_values=[""], encoding="utf-8-sig")
        for f in files
    )
    return pandas.concat(frames, ignore_index=True)


def cells(rows):
    own = (rows["评委类别"] == "党总支书记") & (rows["所在党组织"] == rows["党组织"])
    rows = rows[rows["党组织编号"].notna() & ~own].rename(columns=POINTS)
    rows = rows.assign(overall=rows["综合评价"].map(GRADES))
    for grade in GRADES:
        rows[grade] = rows["综合评价"] == grade
    groups = rows.groupby(KEYS)
    return groups[[*POINTS.values(), "overall"]].agg(["count", "mean", "std"]), groups[list(GRADES)].sum()


def write(statistics, votes, file):
    with open(file, "w", encoding="utf-8") as text:
        text.write("year,branch_id,indicator,evaluator_group,ballots,mean,sd,good,fairly_good,average,poor\n")
        for indicator in [*POINTS.values(), "overall"]:
            for (year, branch, group), row in statistics[indicator].iterrows():
                shares = votes.loc[(year, branch, group)] if indicator == "overall" else [""] * 4
                numbers = [int(row["count"]), repr(float(row["mean"])), repr(float(row["std"])), *shares]
                text.write(",".join(map(str, [year, branch, indicator, group, *numbers])).replace("nan", "") + "\n")


if len(sys.argv) == 1:
    print(pandas.__version__, "with Python", sys.version.split()[0])
else:
    computed = cells(read(sys.argv[1]))
    if len(sys.argv) > 3:
        write(*computed, sys.argv[3])
