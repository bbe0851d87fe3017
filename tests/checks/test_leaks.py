"""No program can change what a later one sees."""

import re
import warnings

import pytest
import torch
from isolation import STATE, LeftChanged, nothing_leaks
from torch.optim.optimizer import register_optimizer_step_pre_hook

CHANGES = {
    "default dtype": lambda: torch.set_default_dtype(torch.float64),
    "default device": lambda: torch.set_default_device("meta"),
    "grad mode": lambda: torch.set_grad_enabled(False),
    "anomaly detection": lambda: torch.autograd.set_detect_anomaly(True),
    "deterministic mode": lambda: torch.use_deterministic_algorithms(True),
    "float32 matmul precision": lambda: torch.set_float32_matmul_precision("medium"),
    "thread count": lambda: torch.set_num_threads(torch.get_num_threads() + 1),
    "print options": lambda: torch.set_printoptions(precision=8),
    "global Optimizer hooks": lambda: register_optimizer_step_pre_hook(lambda *_: None),
    "warning filters": lambda: warnings.simplefilter("ignore"),
}


@pytest.mark.parametrize("name", STATE)
def test_change_is_named_and_undone(name):
    before = STATE[name][0]()
    with pytest.raises(LeftChanged, match=f"^{re.escape(name)}: "), nothing_leaks():
        CHANGES[name]()
    assert STATE[name][0]() == before


def test_random_numbers_are_not_repeated_and_not_disturbed():
    before = torch.get_rng_state()
    with nothing_leaks():
        first = torch.rand(4)
    with nothing_leaks():
        second = torch.rand(4)
    assert not torch.equal(first, second), "an unseeded program must print something else each time"
    assert torch.equal(torch.get_rng_state(), before)


def test_a_program_that_raises_is_not_blamed_for_a_leak():
    with pytest.raises(ZeroDivisionError), nothing_leaks():
        torch.set_default_dtype(torch.float64)
        raise ZeroDivisionError
    assert torch.get_default_dtype() is torch.float32
