# Limits of a binomial funnel by mid-P, and the two-sided mid-P of every count. Base R 4.2.2:
#   Rscript mid-p-limits.R
# writes mid-p-limits.csv and mid-p-tails.csv beside this script.
#
# The lower tail of a count k is P(X < k) + P(X = k) / 2. Between counts it is interpolated
# linearly; a limit is the rate whose tail is the given one, 0 or 1 where no count has a tail so
# small.
tail_of <- function(n, p) pbinom((0:n) - 1, n, p) + dbinom(0:n, n, p) / 2

lower <- function(n, p, tail) {
  f <- tail_of(n, p)
  if (f[1] >= tail) return(0)
  k <- which(f >= tail)[1] # f is indexed from count 0
  (k - 2 + (tail - f[k - 1]) / (f[k] - f[k - 1])) / n
}
upper <- function(n, p, tail) 1 - lower(n, 1 - p, tail)

cases <- expand.grid(target = c(.03, .25, .5, .7, .78, .95, .999),
                     items = c(1, 5, 10, 11, 17, 40, 200, 2500))
limits <- data.frame(cases,
  lower_998 = mapply(lower, cases$items, cases$target, .001),
  lower_95 = mapply(lower, cases$items, cases$target, .025),
  upper_95 = mapply(upper, cases$items, cases$target, .025),
  upper_998 = mapply(upper, cases$items, cases$target, .001))
write.csv(limits, "mid-p-limits.csv", row.names = FALSE, quote = FALSE)

two_sided <- function(n, p) {
  low <- tail_of(n, p)
  high <- rev(tail_of(n, 1 - p))
  data.frame(target = p, items = n, count = 0:n, two_sided = pmin(1, 2 * pmin(low, high)))
}
tails <- do.call(rbind, Map(two_sided, c(10, 17, 40), c(.7, .5, .95)))
write.csv(tails, "mid-p-tails.csv", row.names = FALSE, quote = FALSE)
