"""Writes reference.txt: what the graded response model gives for the example scale, by the plain formulas of the books.

    python3 reference.py ../../../../../../../main/resources/META-INF/onedoor/adaptive/mood-week-synthetic.json > reference.txt

Python's decimal module with 60 digits, and nothing of the Java code: cumulative curves 1 / (1 + exp(-a (theta - b))),
options as their differences, information as the sum of (dP/dtheta)^2 / P, the posterior as a plain product over the grid.
"""
import json
import sys
from decimal import Decimal as D, getcontext

getcontext().prec = 60
SCALE = json.load(open(sys.argv[1], encoding="utf-8"), parse_float=D, parse_int=lambda text: D(text))
OPTIONS = {s["id"]: [int(o["value"]) for o in s["options"]] for s in SCALE["optionSets"]}
ITEMS = SCALE["items"]
GRID = SCALE["grid"]
POINTS = [GRID["from"] + i * GRID["step"] for i in range(int((GRID["to"] - GRID["from"]) / GRID["step"]) + 1)]


def cumulative(item, theta):
    a = item["discrimination"]
    return [D(1)] + [1 / (1 + (-a * (theta - b)).exp()) for b in item["thresholds"]] + [D(0)]


def probabilities(item, theta):
    c = cumulative(item, theta)
    return [c[k] - c[k + 1] for k in range(len(c) - 1)]


def information(item, theta):
    a = item["discrimination"]
    slopes = [a * c * (1 - c) for c in cumulative(item, theta)]
    return sum((slopes[k] - slopes[k + 1]) ** 2 / p for k, p in enumerate(probabilities(item, theta)))


P = {item["id"]: [probabilities(item, theta) for theta in POINTS] for item in ITEMS}
I = {item["id"]: [information(item, theta) for theta in POINTS] for item in ITEMS}


def posterior(answers):
    prior = SCALE["prior"]
    weights = []
    for n, theta in enumerate(POINTS):
        weight = (-((theta - prior["mean"]) / prior["sd"]) ** 2 / 2).exp()
        for item, value in answers.items():
            weight *= P[item][n][value]
        weights.append(weight)
    return [weight / sum(weights) for weight in weights]


def estimate(answers):
    weights = posterior(answers)
    mean = sum(w * t for w, t in zip(weights, POINTS))
    return mean, sum(w * (t - mean) ** 2 for w, t in zip(weights, POINTS)).sqrt()


def next_item(answers):
    weights = posterior(answers)
    gain = {i: sum(w * x for w, x in zip(weights, I[i])) for i in I if i not in answers}
    return max(gain, key=gain.get)


def walk(say):
    """One person; say(item id, how many options) is the answer. The danger item comes when the others would end."""
    answers, stop = {}, SCALE["stop"]
    while True:
        danger = "living" not in answers
        enough = len(answers) >= stop["minItems"] and estimate(answers)[1] <= stop["standardError"]
        if danger and (enough or len(answers) + 1 >= stop["maxItems"]):
            item = "living"
        elif enough:
            return answers, "PRECISE_ENOUGH"
        elif len(answers) >= stop["maxItems"]:
            return answers, "MAX_ITEMS"
        else:
            item = next_item(answers)
        options = next(OPTIONS[i["options"]] for i in ITEMS if i["id"] == item)
        answers[item] = say(item, len(options))


def shown(number):
    return str(number.quantize(D("1e-15")))


def line(kind, *parts):
    print(" | ".join((kind,) + parts))


print("# Made by reference.py beside this file, which says how. All numbers are rounded to 15 decimals.")
print("# curve | item | theta | probability of each option | information")
for item in ITEMS:
    for theta in (D("-3.5"), D("-1.05"), D("0"), D("0.7"), D("2.25"), D("6")):
        line(
            "curve",
            item["id"],
            str(theta),
            " ".join(shown(p) for p in probabilities(item, theta)),
            shown(information(item, theta)))
print("# estimate | answers | theta | standard error | most informative of the others")
FORMS = [
    {"grey": 0},
    {"grey": 4},
    {"living": 4},
    {"forward": 0, "laughter": 0, "company": 0},
    {"tomorrow": 2, "chores": 3, "scolding": 1, "circles": 4},
    {"morning": 4, "tears": 0, "bother": 3, "laughter": 0},
    {i["id"]: 0 for i in ITEMS[:-1]},
    {i["id"]: len(OPTIONS[i["options"]]) - 1 for i in ITEMS[:-1]},
]
for answers in FORMS:
    mean, sd = estimate(answers)
    line("estimate", " ".join(f"{i}={v}" for i, v in answers.items()), shown(mean), shown(sd), next_item(answers))
print("# walk | what is answered | the answers in their order | why it ended | theta | standard error")
WALKS = {
    "lowest": lambda item, options: 0,
    "second": lambda item, options: 1,
    "middle": lambda item, options: options // 2,
    "highest": lambda item, options: options - 1,
    "by-length": lambda item, options: len(item) % options,
}
for name, say in WALKS.items():
    answers, stop = walk(say)
    mean, sd = estimate(answers)
    line("walk", name, " ".join(f"{i}={v}" for i, v in answers.items()), stop, shown(mean), shown(sd))
