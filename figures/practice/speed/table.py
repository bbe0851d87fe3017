"""What `make speed` measured, on each device that it ran on: two tables for each."""

import json

from checks.programs.evidence import FOLDER


def table(first: str, ways: list[str], cells: dict[str, list[str]]) -> None:
    print(f"| {first} | " + " | ".join(ways) + " |")
    print("|---" * (len(ways) + 1) + "|")
    for case, texts in cells.items():
        print(f"| {case} | " + " | ".join(texts) + " |")


def spread(measured: dict[str, dict[str, list[float]]]) -> float:
    """How far a quartile lies from its median, at most, as a part of it."""
    found = [quartiles for of in measured.values() for quartiles in of.values()]
    return max(max(high - middle, middle - low) / middle for low, middle, high in found)


for file in sorted(FOLDER.glob("speed-*.json")):
    ran = json.loads(file.read_text())
    where = f"{ran['machine']}, one thread" if ran["device"] == "cpu" else ran["machine"]
    print(f"**{where}, torch {ran['torch']}, {ran['date']}.** The time of a step, that of the for-loop being 1:\n")
    ways = [way for way in ran["settings"]["ways"] if way != "for-loop"]
    steps, shares = ran["steps"], ran["shares"]
    table("step", ways, {case: [f"{of[way][1]:.2g}" for way in ways] for case, of in steps.items()})
    print("\nThe share of AdamW's step in an iteration:\n")
    ways = list(next(iter(shares.values())))
    table("model", ways, {case: [f"{of[way][1]:.0%}" for way in ways] for case, of in shares.items()})
    far = max(spread(steps), spread(shares))
    print(f"\nMedians of {ran['settings']['rounds']} rounds; no quartile is further than {far:.0%} from its median.\n")
