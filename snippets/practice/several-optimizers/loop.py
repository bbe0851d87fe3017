"""One loss, two optimizers: one backward(), and then both step. Which of them
steps first makes no difference.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR

WORDS, WIDTH, STEPS = 16, 16, 60
word = torch.arange(WORDS)
following = (5 * word + 3) % WORDS  # the word that the model shall predict


def build():
    torch.manual_seed(0)
    with torch.device("cpu"):  # every device starts from the same weights
        model = nn.Sequential(
            nn.Embedding(WORDS, WIDTH),
            nn.Linear(WIDTH, 4 * WIDTH),
            nn.ReLU(),
            nn.Linear(4 * WIDTH, WIDTH),
            nn.Linear(WIDTH, WORDS),
        )
    return model.to(torch.get_default_device())


def train(adamw_first):
    model = build()
    hidden = [model[1].weight, model[3].weight]
    taken = {id(p) for p in hidden}
    rest = [p for p in model.parameters() if id(p) not in taken]
    muon = torch.optim.Muon(hidden, lr=0.02, adjust_lr_fn="match_rms_adamw")
    adamw = torch.optim.AdamW(rest, lr=0.02)
    optimizers = [adamw, muon] if adamw_first else [muon, adamw]
    schedulers = [
        CosineAnnealingLR(muon, T_max=STEPS),
        LinearLR(adamw, 1.0, 0.0, total_iters=STEPS),
    ]
    for step in range(STEPS):
        for optimizer in optimizers:
            optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(word), following)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optimizer in optimizers:
            optimizer.step()
        for scheduler in schedulers:
            scheduler.step()
        if step % 20 == 0 or step == STEPS - 1:
            print(f"  step {step:2} loss {loss.item():.1f}")
    return model


print("muon steps first")
one = train(adamw_first=False)
print("adamw steps first")
other = train(adamw_first=True)
pairs = zip(one.parameters(), other.parameters(), strict=True)
print("the same weights:", all(torch.equal(p, q) for p, q in pairs))
