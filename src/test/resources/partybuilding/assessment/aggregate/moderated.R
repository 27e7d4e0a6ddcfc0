# Moderated variances, weighted scores and changes of two small years, in base R.
# The posterior is limma::squeezeVar's with the prior given (var.prior = s2bar, df.prior = 4):
#   var.post = (df.prior * var.prior + df * var) / (df.prior + df)
# Rscript moderated.R > moderated.csv
weights <- c(.4, .3, .3)
years <- list(
  `2020` = list(
    x = list(c(78, 80, 82), c(74, 75, 76), c(88, 90, 92, 95)),
    y = list(c(70), c(70, 72), c(70, 74, 61)),
    z = list(c(66, 66, 66), c(81.5, 60.25), c(90, 91, 79, 85, 85))),
  `2021` = list(
    x = list(c(88, 86.5), c(80, 91), c(93, 90, 99)),
    y = list(c(71, 75), c(79), c(70, 70, 70)),
    z = list(c(60, 71, 66), c(81, 77), c(80, 61, 79, 85))))
prior.df <- 4
figure <- function(branches, name) {
  value <- variance <- fourth <- 0
  for (g in 1:3) {
    cells <- lapply(branches, `[[`, g)
    df <- sapply(cells, length) - 1
    var <- sapply(cells, function(v) if (length(v) > 1) stats::var(v) else 0)
    prior <- sum(df * var) / sum(df)
    own <- cells[[name]]
    df.own <- length(own) - 1
    var.own <- if (df.own > 0) stats::var(own) else 0
    post <- (prior.df * prior + df.own * var.own) / (prior.df + df.own)
    part <- weights[g]^2 * post / length(own)
    value <- value + weights[g] * mean(own)
    variance <- variance + part
    fourth <- fourth + part^2 / (prior.df + df.own)
  }
  c(value = value, variance = variance, fourth = fourth)
}
line <- function(name, year, value, variance, fourth) {
  se <- sqrt(variance)
  df <- variance^2 / fourth
  half <- qt(.975, df) * se
  ninety <- qt(.95, df) * se
  cat(sprintf("%s,%s,%.15g,%.15g,%.15g,%.15g,%.15g,%.15g,%.15g,%.15g\n", name, year, value, se, df,
    value - half, value + half, value - ninety, value + ninety, 2 * pt(-abs(value) / se, df)))
}
cat("branch,year,value,se,df,lower,upper,lower90,upper90,p\n")
for (name in c("x", "y", "z")) {
  f <- lapply(years, figure, name)
  for (year in names(f)) line(name, year, f[[year]]["value"], f[[year]]["variance"], f[[year]]["fourth"])
  line(name, "change", f[[2]]["value"] - f[[1]]["value"],
    f[[1]]["variance"] + f[[2]]["variance"], f[[1]]["fourth"] + f[[2]]["fourth"])
}
