"""float16 has finer numbers, bfloat16 the range of float32."""

import torch

print(f"{'':15} largest  next to 1     smallest above 0")
for dtype in torch.float32, torch.float16, torch.bfloat16:
    info = torch.finfo(dtype)
    smallest = info.smallest_normal * info.eps  # subnormal
    print(f"{dtype!s:15} {info.max:.1e}  1 + {info.eps:.0e}  {smallest:.0e}")
