"""What changed in torch.optim, release by release: the table of the page "Old PyTorch"."""

from checks.reading.releases import changes

print("| since torch | what changed | ran on | and before on |")
print("|---|---|---|---|")
for change in changes():
    since = ".".join(change.first.split(".")[:2])
    print(f"| {since} | {'' if change.begins else 'no longer: '}{change.fact} | {change.first} | {change.last} |")
