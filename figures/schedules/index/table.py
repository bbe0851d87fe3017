"""What the schedules answered, as a table with a link to the page of each."""

from figures.stored import rows

HEADS = {  # of the columns that differ between classes
    "kept": "keeps your rate",
    "anew": "begins anew",
    "product": "multiplies",
    "late": "late group",
    "last_epoch": "`last_epoch` resumes",
}
PAGES = {"LambdaLR": "../schedulers/lambda.md"}

columns, *answers = rows("schedules/index/table")
print("| schedule |", " | ".join(HEADS.values()), "|")
print("|---" * (1 + len(HEADS)) + "|")
for name, *cells in answers:
    said = dict(zip(columns[1:], cells, strict=True))
    shown = [said[head] if said[head] in ("yes", "no") else f"`{said[head]}`" for head in HEADS]
    print(f"| [{name}]({PAGES.get(name, f'{name.lower()}.md')}) |", " | ".join(shown), "|")
