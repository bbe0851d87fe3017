"""Every error and warning of torch.optim has been raised by a program of the site, or is left out for a reason.

What is asked for is the installed source: an upgrade that adds a message, or words one anew, fails with its text.
"""

import re

import pytest

from checks import ROOT
from checks.reading.raises import raises
from tests.every import fail_with

# By the place or by the words, and why no program raises it.
LEFT_OUT = {
    r"_stateless\.py": "swap_in_optimizer_params_and_state is private",
    r"torch\.jit\.script not supported": "TorchScript alone gets there",
    r"API has changed": "only who calls the functional form with numbers in place of tensors",
    r"`state_steps` argument must contain": "only who calls the functional form with numbers in place of tensors",
    r"grad_scale|Grad scaling should occur": "only who sets attributes that GradScaler sets on fused optimizers",
    r"Expected (lr|beta1|beta2) to be a float": "only TorchScript takes that branch",
    r"with fused=True does not support differentiable": "the constructor refuses the two before",
    r"_multi_tensor_adam, .*(lr|beta\d) as a Tensor|Tensor beta\d must": "the constructor refuses them before",
    r"Adam.__init__, .*(betas\[1\] as a Tensor|Tensor betas\[\d\] must)": "another check refuses them before",
    r"Adam._init_group, .*`requires_grad` is not supported for `step`": "the step is skipped by a check before it",
    r"_single_tensor_muon|_zeropower_via_newtonschulz, .*2D matrix|Foreach is not supported for Muon": (
        "the constructor and _init_group refuse them before"
    ),
    r"should be defined when grad|grad should not be None": "holds inside of Adafactor",
    r"_multi_tensor_adafactor, .*assert: None": "holds inside of Adafactor",
    r"Expected offset|Expected exactly one param_group": "LBFGS's constructor refuses the groups before",
    r"Unknown _anneal_func_type": "the constructor refuses the name before",
    r"per_device_and_dtype_grads|Expected param_groups to be set": "holds inside of Optimizer",
    r"sparse_adam.py: SparseAdam.__init__, .*must be a list of dicts": "Optimizer.__init__ refuses it before",
    r": NotImplementedError: None": "a class that does not write step() or get_lr()",
}


@pytest.fixture(scope="module")
def printed():
    outputs = (file.read_text() for file in (ROOT / "snippets").rglob("*.out"))
    return "\n".join(" ".join(text.split()) for text in outputs)


def test_every_message_was_raised_by_a_program(printed):
    left_out = re.compile("|".join(LEFT_OUT))
    fail_with(
        f"no program raises this: {found}"
        for found in raises()
        if not left_out.search(str(found)) and not (found.is_readable and re.search(found.words, printed))
    )


@pytest.mark.parametrize("pattern", LEFT_OUT)
def test_what_is_left_out_is_still_there(pattern):
    assert any(re.search(pattern, str(found)) for found in raises()), (
        "torch.optim has no such message any more: take it out of the list"
    )
