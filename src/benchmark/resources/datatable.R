# The cells of all yearly evaluations of a folder by data.table.
# Rscript datatable.R                                prints the version
# Rscript datatable.R FOLDER THREADS [CELLS.csv]
suppressPackageStartupMessages(library(data.table))
arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) == 0) {
  cat(format(packageVersion("data.table")), "with", R.version.string, "\n")
  quit(status = 0)
}
setDTthreads(as.integer(arguments[2]))
files <- Sys.glob(file.path(arguments[1], "evaluations-*.csv"))
names <- c("年度", "党组织编号", "党组织", "评委类别", "所在党组织", "党建信心", "党建能力", "项目融合", "综合评价")
rows <- rbindlist(lapply(files, fread, encoding = "UTF-8", na.strings = "", select = names, showProgress = FALSE))
setnames(rows, c("year", "branch_id", "branch", "evaluator_group", "own", "confidence", "capability", "project", "grade"))
rows <- rows[!is.na(branch_id) & !(evaluator_group == "党总支书记" & !is.na(own) & own == branch)]
rows[, overall := fcase(grade == "好", 100, grade == "较好", 80, grade == "一般", 60, grade == "差", 40)]
points <- c("confidence", "capability", "project", "overall")
grades <- c("好", "较好", "一般", "差")
cells <- rows[, c(
  lapply(.SD, function(x) sum(!is.na(x))), lapply(.SD, mean, na.rm = TRUE), lapply(.SD, sd, na.rm = TRUE),
  lapply(grades, function(g) sum(grade == g, na.rm = TRUE))
), by = .(year, branch_id, evaluator_group), .SDcols = points]
setnames(cells, 4:19, c(paste0("n_", points), paste0("mean_", points), paste0("sd_", points), grades))
if (length(arguments) > 2) {
  long <- rbindlist(lapply(points, function(p) {
    graded <- p == "overall"
    data.table(
      cells[, .(year, branch_id)], indicator = p, cells[, .(evaluator_group)],
      ballots = cells[[paste0("n_", p)]], mean = cells[[paste0("mean_", p)]], sd = cells[[paste0("sd_", p)]],
      good = if (graded) cells[["好"]] else NA, fairly_good = if (graded) cells[["较好"]] else NA,
      average = if (graded) cells[["一般"]] else NA, poor = if (graded) cells[["差"]] else NA)
  }))
  fwrite(long, arguments[3], na = "")
}
