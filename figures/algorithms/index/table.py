"""The table that the program printed, each name a link to the page of the class."""

from figures.stored import rows

(heading, *body) = rows("algorithms/index/table")
print("| optimizer |", " | ".join(heading), "|")
print("|---" * (1 + len(heading)) + "|")
for name, *cells in body:
    print(f"| [{name}]({name.lower()}.md) |", " | ".join(cells), "|")
