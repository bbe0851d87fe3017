"""module.requires_grad = False makes an attribute that nobody reads; the method
requires_grad_ reaches the parameters.
"""

import torch

layer = torch.nn.Linear(2, 1)
layer.requires_grad = False
print("= False:", [p.requires_grad for p in layer.parameters()])
layer.requires_grad_(False)
print("requires_grad_(False):", [p.requires_grad for p in layer.parameters()])
