"""RAdam's factor on Adam's step, and the linear warm-up over 2 / (1 - beta2)
steps that was proposed in its place: every hundredth step.
"""

beta2 = 0.999
rho_inf = 2 / (1 - beta2) - 1


def factor(t):
    rho_t = rho_inf - 2 * t * beta2**t / (1 - beta2**t)
    above = (rho_t - 4) * (rho_t - 2) * rho_inf
    return (above / ((rho_inf - 4) * (rho_inf - 2) * rho_t)) ** 0.5


def linear(t):
    return min(1.0, t * (1 - beta2) / 2)


print(f"beta2 {beta2}: {2 / (1 - beta2):.0f} steps of linear warm-up")
for first in range(0, 3100, 800):
    steps = [max(6, t) for t in range(first, min(first + 800, 3100), 100)]
    print(f"steps {steps[0]} to {steps[-1]}")
    print("  RAdam  ", *(f"{factor(t):.3f}" for t in steps))
    print("  linear ", *(f"{linear(t):.3f}" for t in steps))
