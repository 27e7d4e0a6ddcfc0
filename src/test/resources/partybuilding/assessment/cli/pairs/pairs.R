# Changes between any two of three years of a small made-up college, in base R.
#   Rscript pairs.R draw   writes the exports into data/ (seeded)
#   Rscript pairs.R        reads the exports and writes changes.csv
# Branch Fern begins in 2023; Elm has four voters in 2022, fewer than the minimum group.
years <- 2022:2024
groups <- c(committee = .4, secretary = .3, representative = .3)
sizes <- c(committee = 9, secretary = 11, representative = 40)

draw <- function() {
  RNGversion("4.2.2")
  set.seed(20240613)
  level <- c(Ash = 82, Birch = 78, Cedar = 74, Dogwood = 80, Elm = 76, Fern = 79)
  for (year in years) {
    rows <- "branch,evaluator_group,ballot_id,drive,skill,work"
    shift.drive <- c(Ash = 9 * (year > 2022), Birch = 0, Cedar = 2.5 * (year - 2022), Dogwood = 0,
      Elm = 0, Fern = -8 * (year > 2023))
    shift.skill <- c(Ash = 0, Birch = -8 * (year > 2023), Cedar = 0, Dogwood = 3 * (year > 2022),
      Elm = 0, Fern = 0)
    for (g in names(sizes)) for (i in seq_len(sizes[[g]])) {
      mild <- rnorm(1, 0, 1.5)
      for (b in names(level)) {
        answer <- function(shift) min(100, max(0, level[[b]] + shift + mild + rnorm(1, 0, 3)))
        drive <- round(answer(shift.drive[[b]]))
        skill <- round(answer(shift.skill[[b]]))
        work <- round(answer(shift.skill[[b]]) / 2, 1)
        if (runif(1) < .03) drive <- ""
        if (runif(1) < .03) work <- ""
        here <- !(b == "Fern" && year == 2022) &&
          !(b == "Elm" && year == 2022 && (g != "representative" || i > 4))
        if (here) rows <- c(rows, paste(b, g, paste0(g, i), drive, skill, work, sep = ","))
      }
    }
    writeLines(rows, sprintf("data/evaluations-%d.csv", year))
  }
}

# A year's ballots as values of the dimensions; a dimension needs all of its answers.
read.year <- function(year) {
  d <- read.csv(sprintf("data/evaluations-%d.csv", year))
  d <- d[!(d$branch %in% names(which(table(d$branch) < 5))), ]
  data.frame(branch = d$branch, group = d$evaluator_group, ballot = d$ballot_id,
    drive = d$drive, strength = .5 * d$skill + .5 * (100 * d$work / 50))
}

# Score, squared standard error and sum of squared parts over their degrees of freedom.
score <- function(d, dimension, branch) {
  value <- variance <- fourth <- 0
  for (g in names(groups)) {
    cells <- split(d[[dimension]][d$group == g], d$branch[d$group == g])
    cells <- lapply(cells, function(v) v[!is.na(v)])
    df <- sapply(cells, length) - 1
    s2 <- sum(df * sapply(cells, var)) / sum(df)
    own <- cells[[branch]]
    n <- length(own)
    moderated <- (4 * s2 + (n - 1) * var(own)) / (4 + n - 1)
    part <- groups[[g]]^2 * moderated / n
    value <- value + groups[[g]] * mean(own)
    variance <- variance + part
    fourth <- fourth + part^2 / (4 + n - 1)
  }
  c(value, variance, fourth)
}

# The college: mean of the branches; its standard error from the ballots' own means.
college <- function(d, dimension) {
  value <- mean(sapply(unique(d$branch), function(b) score(d, dimension, b)[1]))
  variance <- fourth <- 0
  for (g in names(groups)) {
    own <- d[d$group == g & !is.na(d[[dimension]]), ]
    means <- tapply(own[[dimension]], own$ballot, mean)
    part <- groups[[g]]^2 * var(means) / length(means)
    variance <- variance + part
    fourth <- fourth + part^2 / (length(means) - 1)
  }
  c(value, variance, fourth)
}

satterthwaite <- function(from, to) (from[2] + to[2])^2 / (from[3] + to[3])
# The college's pairs, but for the newest step, are tested on no more degrees of freedom than the less sure year has.
less.sure <- function(from, to) min(from[2]^2 / from[3], to[2]^2 / to[3])

step <- function(from, to, freedom = satterthwaite) {
  difference <- to[1] - from[1]
  se <- sqrt(from[2] + to[2])
  half <- qt(.975, satterthwaite(from, to)) * se
  df <- freedom(from, to)
  c(change = difference, lower = difference - half, upper = difference + half, p = 2 * pt(-abs(difference) / se, df),
    # two one-sided tests against -3 and 3
    tost = max(pt((3 + difference) / se, df, lower.tail = FALSE), pt((difference - 3) / se, df)))
}

changes <- function() {
  d <- setNames(lapply(years, read.year), years)
  pairs <- list(c(2022, 2023), c(2022, 2024), c(2023, 2024))
  branches <- sort(unique(read.csv("data/evaluations-2024.csv")$branch))
  out <- NULL
  for (p in pairs) for (dimension in c("drive", "strength")) {
    a <- d[[as.character(p[1])]]
    b <- d[[as.character(p[2])]]
    for (branch in branches) if (branch %in% a$branch) {
      s <- step(score(a, dimension, branch), score(b, dimension, branch))
      out <- rbind(out, data.frame(from = p[1], to = p[2], branch, dimension, t(s)))
    }
    s <- step(college(a, dimension), college(b, dimension),
      if (p[1] == 2023) satterthwaite else less.sure)
    out <- rbind(out, data.frame(from = p[1], to = p[2], branch = "all", dimension, t(s)))
  }
  of.college <- out$branch == "all"
  newest <- out$from == 2023 & out$to == 2024
  # The family of a word: all pairs; the newest step has the word of the year's own family.
  out$q <- NA
  for (kind in c(TRUE, FALSE)) {
    all <- of.college == kind
    out$q[all] <- p.adjust(out$p[all], "BH")
    last <- all & newest
    out$q[last] <- p.adjust(out$p[last], "BH")
  }
  moved <- out$q <= .05 & abs(out$change) > 1
  out$verdict <- ifelse(moved, ifelse(out$change > 0, "improved", "declined"),
    ifelse(out$tost <= .05, "held", "unclear"))
  out$family <- ifelse(newest, "year", "pairs")
  out <- out[order(out$from, out$to, out$branch, out$dimension), ]
  lines <- sprintf("%d,%d,%s,%s,%.15g,%.15g,%.15g,%s,%s", out$from, out$to, tolower(out$branch),
    out$dimension, out$change, out$lower, out$upper, out$verdict, out$family)
  writeLines(c("from_year,to_year,branch_id,dimension,change,change_lower,change_upper,verdict,family",
    lines), "changes.csv")
  print(table(out$verdict, out$branch == "all"))
  print(out[order(out$q), c("from", "to", "branch", "dimension", "change", "q", "tost", "verdict")])
}

if (length(commandArgs(TRUE)) > 0) draw() else changes()
