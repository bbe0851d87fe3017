"""How much of the run is warm-up in five published recipes, and a rule for Adam
that does not ask how long the run is.
"""

RECIPES = {  # warm-up, whole run, counted in
    "ResNet-50, large batches, 2017": (5, 90, "epochs"),
    "Transformer (base), 2017": (4_000, 100_000, "steps"),
    "BERT, 2018": (10_000, 1_000_000, "steps"),
    "GPT-3, 2020": (375e6, 300e9, "tokens"),
    "OLMo 2 7B, 2024": (8388608000, 5e12, "tokens"),
}
for name, (warm_up, whole, unit) in RECIPES.items():
    share = 100 * warm_up / whole
    print(f"{name}: {warm_up:,.0f} of {whole:,.0f} {unit}, {share:.1f} %")
for beta2 in 0.999, 0.95:
    print(f"beta2 {beta2}: 2 / (1 - beta2) is {2 / (1 - beta2):.0f} steps")
