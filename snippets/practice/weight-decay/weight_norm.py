"""weight_norm keeps the lengths of the rows in a tensor of two dimensions: the
rule by dimensions lets it decay, the rule by kind of module asks.
"""

from torch import nn
from torch.nn.utils.parametrizations import weight_norm

model = weight_norm(nn.Linear(3, 2))
for path, module in model.named_modules():
    for name, p in module.named_parameters(path, recurse=False):
        print(
            name.removeprefix("parametrizations."),
            tuple(p.shape),
            "in a",
            type(module).__name__,
        )
decayed = [p for p in model.parameters() if p.ndim >= 2]
print("decays by dimensions:", len(decayed), "tensors")
