"""What a pre hook returns matters: None, or the new arguments of step();
anything else raises, and a lambda returns what it calls.
"""

import re

import torch

w = torch.zeros(1, requires_grad=True)
HOOKS = {
    "None": lambda optimizer, args, kwargs: None,
    "new arguments": lambda optimizer, args, kwargs: (
        (optimizer,),
        {"closure": lambda: print("a closure that the hook put in")},
    ),
    "the norm": lambda optimizer, args, kwargs: torch.nn.utils.clip_grad_norm_(
        [w], 1.0
    ),
    "two Nones": lambda optimizer, args, kwargs: (print("one"), print("two")),
}
for returned, hook in HOOKS.items():
    w.grad = -torch.full((1,), 2.0)
    optimizer = torch.optim.SGD([w], lr=1.0)
    optimizer.register_step_pre_hook(hook)
    before = w.item()
    try:
        optimizer.step()
    except (RuntimeError, TypeError) as error:
        message = re.sub(r" at 0x\w+", "", str(error))
        print(f"{type(error).__name__}: {message}")
    print(f"hook returned {returned}: w moved by {w.item() - before}")
