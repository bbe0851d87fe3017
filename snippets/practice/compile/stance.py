"""After the first step a compilation is an error that names its cause: under
OneCycleLR the betas of AdamW.
"""

import torch
from torch.optim.lr_scheduler import OneCycleLR


def train(cycle_momentum):
    w = torch.ones(4, requires_grad=True)
    w.grad = torch.ones(4)
    optimizer = torch.optim.AdamW([w], lr=torch.tensor(0.5))
    scheduler = OneCycleLR(
        optimizer, max_lr=0.5, total_steps=9, cycle_momentum=cycle_momentum
    )

    @torch.compile(backend="aot_eager")
    def update():
        optimizer.step()

    torch.compiler.reset()
    update()
    with torch.compiler.set_stance("fail_on_recompile"):
        for _ in range(7):
            scheduler.step()
            update()
    return "all steps made"


print("cycle_momentum=False:", train(cycle_momentum=False))
try:
    train(cycle_momentum=True)
except RuntimeError as error:
    message, *others = str(error).splitlines()
    print("cycle_momentum=True: RuntimeError:")
    print(message.partition(" filename")[0])
    failed = next(line for line in others if "==" in line)
    guard = failed.partition(": ")[2].partition("  #")[0].rstrip()
    print("what no longer holds:", guard)
