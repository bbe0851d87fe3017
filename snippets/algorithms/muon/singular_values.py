"""Five Newton-Schulz steps bring singular values that are a hundred times
apart close to one another; one a thousand times smaller is on its way.
"""

import torch

singular_values = torch.tensor([100.0, 10.0, 1.0, 0.1])
gradient = torch.diag(singular_values)  # a diagonal matrix shows them

a, b, c = 3.4445, -4.775, 2.0315
s = singular_values.double() / singular_values.double().norm()
steps = [s]
for _ in range(5):
    s = a * s + b * s**3 + c * s**5
    steps.append(s)
for i, value in enumerate(singular_values.tolist()):
    after = " ".join(f"{s[i].item():.4f}" for s in steps)
    print(f"singular value {value:g} after 0 to 5 steps: {after}")

w = torch.zeros(4, 4, requires_grad=True)
w.grad = gradient
torch.optim.Muon([w], lr=1.0, weight_decay=0.0).step()
print("the step of the class:", *(f"{-x:.1f}" for x in w.diag().tolist()))
