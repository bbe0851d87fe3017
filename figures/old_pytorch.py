"""What changed in torch.optim, release by release: the table of the page "Old PyTorch"."""

from itertools import groupby

from _versions import changes

print("| since | what changed | not yet in |")
print("|---|---|---|")
for first, group in groupby(changes(), key=lambda change: change.first):
    for change in group:
        print(f"| torch {first} | {'' if change.begins else 'no longer: '}{change.fact} | {change.last} |")
