"""What the schedules answered, as a table with a link to the page of each."""

from figures.stored import rows

HEADS = (
    "schedule",
    "keeps a rate written by hand",
    "writes momentum or betas",
    "begins anew in SequentialLR",
    "multiplies in ChainedScheduler",
    "takes a group added later",
    "resumes with last_epoch",
    "resumes with both state dicts",
)
PAGES = {"LambdaLR": "../schedulers/lambda.md"}

print("|", " | ".join(HEADS), "|")
print("|---" * len(HEADS) + "|")
for name, *cells in rows("schedules/index/table")[1:]:
    link = f"[{name}]({PAGES.get(name, f'{name.lower()}.md')})"
    said = [cell if cell in ("yes", "no") else f"no: `{cell}`" for cell in cells]
    print("|", " | ".join([link, *said]), "|")
