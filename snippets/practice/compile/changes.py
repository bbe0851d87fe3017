"""What makes a compiled step with a Tensor as rate be compiled again."""

import copy

import torch
from torch._dynamo.utils import counters

w = torch.ones(4, requires_grad=True)
v = torch.ones(4, requires_grad=True)
w.grad, v.grad = torch.ones(4), torch.ones(4)
optimizer = torch.optim.AdamW([w, v], lr=torch.tensor(0.5))


@torch.compile(backend="aot_eager")
def update():
    optimizer.step()


def graphs_after(change):
    counters.clear()
    update()
    update()
    print(f"{change:33}", counters["stats"]["unique_graphs"])


torch.compiler.reset()
graphs_after("the first two steps")
optimizer.param_groups[0]["lr"].fill_(0.25)
graphs_after("a new rate in the Tensor")
w.grad, v.grad = torch.ones(4), torch.ones(4)
graphs_after("new tensors as gradients")
optimizer.param_groups[0]["lr"] = torch.tensor(0.125)
graphs_after("another Tensor as rate")
v.grad = None
graphs_after("no gradient for v")
v.grad = torch.ones(4)
graphs_after("a gradient for v again")
optimizer.param_groups[0]["weight_decay"] = 0.5
graphs_after("another weight_decay")
optimizer.param_groups[0]["weight_decay"] = 0.25
graphs_after("a third weight_decay")
optimizer.load_state_dict(copy.deepcopy(optimizer.state_dict()))
graphs_after("a copied state dict, loaded")
optimizer.load_state_dict(copy.deepcopy(optimizer.state_dict()))
graphs_after("a second copy, loaded")
optimizer.param_groups[0]["lr"] = 0.125
graphs_after("a float as rate")
u = torch.ones(4, requires_grad=True)
optimizer.add_param_group({"params": [u], "lr": torch.tensor(0.5)})
graphs_after("another group")
