"""Off the pinned build, outputs may differ in the last digits of floats and in nothing else."""

import pytest

from checks.programs.compare import close, difference


@pytest.mark.parametrize(
    "stored, printed",
    [
        ("loss 0.3333", "loss 0.33331"),
        ("tensor([1., 2.])", "tensor([1.0000, 2.0000])"),
        ("tensor([ 0.5, -1.0])", "tensor([0.5, -1.0])"),
        ("lr 1e-3", "lr 0.001"),
        ("w -0.0", "w 0.0"),
        ("w nan inf", "w nan inf"),
        ("{'lr': 0.1, 'step': 3}", "{'lr': 0.1000001, 'step': 3}"),
        ("12.5%", "12.50001%"),
    ],
)
def test_close(stored, printed):
    assert close(stored, printed)


@pytest.mark.parametrize(
    "stored, printed",
    [
        ("loss 0.3", "loss 0.34"),
        ("steps 10", "steps 11"),
        ("torch 2.13.0", "torch 2.14.0"),
        ("w nan", "w 0.0"),
        ("w inf", "w -inf"),
        ("w 1.0", "w -1.0"),
        ("a 1.0 2.0", "a 1.0"),
        ("loss 0.5", "cost 0.5"),
        ("one\ntwo", "one two"),
    ],
)
def test_not_close(stored, printed):
    assert not close(stored, printed)


def test_difference_names_the_first_line():
    assert difference("a\nb\n", "a\nc\n")[0] == 2
    assert difference("a\n", "a\nb\n")[0] == 2
