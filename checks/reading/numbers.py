"""How a number is written: in Python, in what Python prints, and in prose."""

import re

VALUE = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?"  # 0.5, 1., 1e-08

# In prose: not a part of a word, of a version or of an address.
NUMBER = re.compile(r"(?<![\w.#/])-?\d+(?:\.\d*)?(?:e[-+]?\d+)?(?![\w/]|\.\d)")
