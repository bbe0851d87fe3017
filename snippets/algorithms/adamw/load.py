"""A state brings its weight_decay along, and AdamW's turns Adam into AdamW."""

import torch

w = torch.ones(1, requires_grad=True)
for saver, loader in (
    (torch.optim.AdamW, torch.optim.Adam),
    (torch.optim.Adam, torch.optim.AdamW),
):
    optimizer = loader([w])
    optimizer.load_state_dict(saver([w]).state_dict())
    (group,) = optimizer.param_groups
    print(f"{loader.__name__} loads the state of {saver.__name__}:")
    for name in "weight_decay", "decoupled_weight_decay":
        print(
            "  ", name, "was", optimizer.defaults[name], "and is", group[name]
        )
