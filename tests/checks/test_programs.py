"""A program is judged by what it prints, alone: what it does to its process reaches nobody."""

import os
import signal
import sys
import time
from pathlib import Path

import nbformat
import pytest

from checks import ROOT
from checks.collect import skip_unless_required
from checks.programs import Absent, stored, text
from checks.programs.fork import Ended, forked
from checks.programs.notebooks import outputs
from checks.programs.run import Wrong, in_ranks, interpreted, run, seen


@pytest.fixture
def program(tmp_path):
    """Writes a program and returns its path."""

    def write(source, name="program.py"):
        path = tmp_path / name
        path.write_text(source)
        return path

    return write


def test_what_a_program_prints_comes_back(program):
    assert run(program("import torch\nprint(__name__, torch.ones(1).item())")) == "__main__ 1.0\n"


@pytest.mark.parametrize(
    "source, words",
    [
        ("import torch\n\ntorch.nothing()", ["line 3, in <module>", "AttributeError"]),
        ("def f(:", ["SyntaxError"]),
        ("import warnings\nwarnings.warn('old')", ["line 2", "UserWarning: old"]),
        ("raise SystemExit(1)", ["line 1", "SystemExit"]),
        ("import os\nos._exit(3)", ["its process ended with 3 and no result"]),
    ],
)
def test_what_goes_wrong_is_said_with_its_place(program, source, words):
    with pytest.raises(Wrong) as wrong:
        run(program(source))
    assert str(wrong.value).startswith(str(program(source)))
    assert [word for word in words if word not in str(wrong.value)] == []


LEAVES = {
    "default dtype: torch.float32 before, torch.float64 after": "torch.set_default_dtype(torch.float64)",
    "default device: ": "torch.set_default_device('meta')",
    "grad mode: True before, False after": "torch.set_grad_enabled(False)",
    "autocast: ": "torch.set_autocast_enabled('cpu', True)",
    "anomaly detection: ": "torch.autograd.set_detect_anomaly(True)",
    "deterministic mode: ": "torch.use_deterministic_algorithms(True)",
    "float32 matmul precision: ": "torch.set_float32_matmul_precision('medium')",
    "thread count: ": "torch.set_num_threads(torch.get_num_threads() + 1)",
    "print options: ": "torch.set_printoptions(precision=8)",
    "global Optimizer hooks: ": "torch.optim.Optimizer.__init__.__globals__['_global_optimizer_pre_hooks'][0] = print",
    "warning filters: ": "import warnings; warnings.simplefilter('ignore')",
    "environment: ": "import os; os.environ['LEFT'] = '1'",
    "working directory: ": "import os; os.chdir('/')",
    "SGD.step: ": "torch.optim.SGD.step = lambda self: None",
}


@pytest.mark.parametrize("name", LEAVES)
def test_what_a_program_leaves_changed_is_named(program, name):
    with pytest.raises(Wrong, match=name):
        run(program(f"import torch\n{LEAVES[name]}"))


def test_what_a_program_leaves_changed_reaches_nobody(program):
    with pytest.raises(Wrong):
        run(program("import torch\ntorch.optim.SGD.step = lambda self: None\ntorch.set_default_dtype(torch.float64)"))
    moved = "import torch\nw = torch.ones(1, requires_grad=True)\nw.grad = torch.ones(1)\n"
    moved += "torch.optim.SGD([w], lr=0.5).step()\nprint(w.item(), w.dtype)"
    assert run(program(moved)) == "0.5 torch.float32\n"


def test_a_program_that_raises_is_not_blamed_for_what_it_leaves(program):
    with pytest.raises(Wrong, match="ZeroDivisionError") as wrong:
        run(program("import torch\ntorch.set_default_dtype(torch.float64)\n1 / 0"))
    assert "default dtype" not in str(wrong.value)


OPTIMIZES = """
import weakref
import torch
w = torch.ones(2, requires_grad=True)
optimizer = torch.optim.AdamW([w], lr=0.5, betas=(0.5, 0.999), eps=1e-8)
torch.optim.lr_scheduler.StepLR(optimizer, 2, gamma=0.1)
w.grad = torch.ones(2)
optimizer.step()
kept = weakref.ref(w)
del optimizer, w
print("freed:", kept() is None)
"""


def test_what_a_program_does_with_torch_optim_is_seen(program):
    path = program(OPTIMIZES)
    assert run(path) == "freed: True\n"
    (walk,) = seen(path).walks
    assert (walk.optimizer, walk.path[0], len(walk.path)) == ("AdamW", (1.0, 1.0), 2)
    assert seen(path).given == {
        ("AdamW", "params"),
        ("AdamW", "lr"),
        ("AdamW", "betas"),
        ("StepLR", "optimizer"),
        ("StepLR", "step_size"),
    }
    path.write_text(OPTIMIZES.replace("0.5", "0.25", 1))
    assert len(seen(path).walks) == 1, "it is not run again although it is another program"


def test_a_program_that_compiles_is_run_as_its_reader_runs_it(program):
    path = program('# torch.compile(backend="eager")\nimport sys\nprint(__name__, sys.argv, "torch" in sys.modules)')
    assert run(path) == f"__main__ {[str(path)]} False\n"
    assert (seen(path).walks, seen(path).given) == ([], set())


@pytest.mark.parametrize(
    "line, words",
    [
        ("print('logged', file=sys.stderr)", "logged"),
        ("1 / 0", "line 3, in <module>"),
        ("sys.exit(3)", "its process ended with 3"),
    ],
)
def test_what_goes_wrong_in_a_program_that_compiles_is_said(program, line, words):
    path = program(f'# torch.compile(backend="eager")\nimport sys\n{line}\n')
    with pytest.raises(Wrong, match=words) as wrong:
        run(path)
    assert str(wrong.value).startswith(f"{path}: ")


def test_what_pytorch_logs_of_each_optimizer_is_no_failure(program):
    logged = "W1129 16:05:16.003000 7 _internal.py:1345] [0/0] Profiler record function <class> will be ignored"
    source = f'# torch.compile(backend="eager")\nimport sys\nprint("{logged}", file=sys.stderr)\nprint(1)\n'
    assert run(program(source)) == "1\n"
    cell = nbformat.v4.new_code_cell()
    cell.outputs = [nbformat.v4.new_output("stream", name="stderr", text=f"{logged}\n")]
    assert outputs(cell) == []
    cell.outputs.append(nbformat.v4.new_output("stream", name="stderr", text="oh\n"))
    with pytest.raises(Wrong, match=r"stderr: oh\n$"):
        outputs(cell)


@pytest.mark.parametrize("how", ["@torch.compile", "torch.compile(f)", 'torch.compile(f, backend="inductor")'])
def test_a_program_that_needs_a_compiler_is_skipped_by_name_where_there_is_none(program, monkeypatch, how):
    monkeypatch.setenv("CXX", "/nowhere/c++")
    with pytest.raises(Absent, match=r"no C\+\+ compiler here") as absent:
        run(program(f"# {how}\nprint(1)\n"))
    monkeypatch.delenv("REQUIRE_COMPILER", raising=False)
    with pytest.raises(pytest.skip.Exception):
        skip_unless_required(absent.value)
    monkeypatch.setenv("REQUIRE_COMPILER", "1")
    with pytest.raises(pytest.fail.Exception, match=r"no C\+\+ compiler here"):
        skip_unless_required(absent.value)


def test_a_program_with_another_backend_runs_without_a_compiler(program, monkeypatch):
    monkeypatch.setenv("CXX", "/nowhere/c++")
    assert run(program('# torch.compile(f, backend="aot_eager")\nprint(1)\n')) == "1\n"


def test_an_interpreter_that_does_not_end_is_ended():
    command = [sys.executable, "-c", "import time; time.sleep(60)"]
    with pytest.raises(Wrong, match=r"^program\.py: it did not end within 0\.2 seconds$"):
        interpreted(command, "program.py", seconds=0.2)


def test_unseeded_numbers_differ_from_run_to_run(program):
    path = program("import torch, random\nprint(torch.rand(1).item(), random.random())")
    assert run(path) != run(path)


def test_a_process_that_does_not_end_is_ended():
    with pytest.raises(Ended, match=r"did not end within 0\.2 seconds"):
        forked(time.sleep, 60, seconds=0.2)


def test_a_process_that_dies_is_reported():
    with pytest.raises(Ended, match=f"ended with -{int(signal.SIGTERM)} and no result"):
        forked(kill_oneself, seconds=10)


def kill_oneself():
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(10)


PROCESSES = '''"""Two processes add up their numbers.

torchrun --standalone --nproc-per-node 2 program.py
"""
import time
import torch
import torch.distributed as dist
dist.init_process_group("gloo")
rank = dist.get_rank()
{}
number = torch.tensor(1.0 + rank)
dist.all_reduce(number)
if rank == 0:
    print("sum:", number.item())
dist.destroy_process_group()
'''


def test_a_program_of_two_processes_is_run_in_two(program):
    assert run(program(PROCESSES.format(""))) == "sum: 3.0\n"


@pytest.mark.parametrize(
    "line, words",
    [
        ("if rank == 1: torch.nothing()", ["rank 1 of 2: Traceback", "line 10, in <module>", "AttributeError"]),
        ("if rank == 0: torch.nothing()", ["rank 0 of 2: Traceback", "line 10, in <module>", "AttributeError"]),
        ("if rank == 1: import warnings; warnings.warn('old')", ["rank 1 of 2", "UserWarning: old"]),
        ("print('rank', rank)", ["rank 1 of 2: it prints, and rank 0 alone may:\nrank 1\n"]),
        ("if rank == 1: import os; os._exit(3)", ["rank 1 of 2: its process ended with 3 and no result"]),
        ("dist.destroy_process_group = lambda: None", ["process group: False before, True after"]),
    ],
)
def test_what_goes_wrong_in_one_of_two_processes_is_said_with_its_rank(program, line, words):
    path = program(PROCESSES.format(line))
    with pytest.raises(Wrong) as wrong:
        run(path)
    assert str(wrong.value).startswith(f"{path}: rank ")
    assert [word for word in words if word not in str(wrong.value)] == []


def test_two_processes_that_wait_are_ended(program):
    tell = "import os, pathlib; pathlib.Path(__file__).with_suffix(f'.{rank}').write_text(str(os.getpid()))"
    path = program(PROCESSES.format(f"{tell}\nif rank == 1: time.sleep(60)"))
    with pytest.raises(Wrong, match=r"program\.py: rank 0 and rank 1 of 2: it did not end within 5 seconds"):
        in_ranks(path, 2, seconds=5)
    for rank in range(2):
        with pytest.raises(ProcessLookupError):
            os.kill(int(path.with_suffix(f".{rank}").read_text()), 0)


def test_an_output_is_stored_only_if_two_runs_agree(tmp_path):
    output = tmp_path / "program.out"
    output.write_text("old\n")
    numbers = iter("1234")
    with pytest.raises(Wrong, match=r"not deterministic\. Seed what is random: torch\.manual_seed\(0\)"):
        stored.settle(output, lambda: next(numbers), exact=True, update=True)
    assert output.read_text() == "old\n"
    stored.settle(output, lambda: "new\n", exact=True, update=True)
    assert output.read_text() == "new\n"


def test_a_wrong_output_of_a_random_program_says_to_seed_it(tmp_path):
    output = tmp_path / "program.out"
    output.write_text("0.5\n")
    numbers = iter(["0.7\n", "0.9\n"])
    with pytest.raises(Wrong, match="not deterministic"):
        stored.settle(output, lambda: next(numbers), exact=True)


def test_a_program_that_prints_nothing_shows_nothing(tmp_path):
    (tmp_path / "rates.svg").touch()
    with pytest.raises(Wrong, match=r"rates\.svg: its program prints nothing"):
        stored.settle(tmp_path / "rates.svg", lambda: "", exact=True, update=True)


def test_what_was_stored_anew_is_known(tmp_path):
    assert stored.settle(tmp_path / "program.out", lambda: "1\n", exact=True, update=True)
    assert not stored.settle(tmp_path / "program.out", lambda: "1\n", exact=True, update=True)


def test_a_lost_newline_is_named(tmp_path):
    output = tmp_path / "program.out"
    output.write_text("1")
    with pytest.raises(Wrong, match="one of the two does not end its last line"):
        stored.settle(output, lambda: "1\n", exact=True)


def test_a_new_figure_becomes_a_picture():
    assert stored.output(ROOT / "figures/schedulers/new/rates.py").name == "rates.svg"
    assert stored.output(ROOT / "snippets/schedulers/new/rates.py").name == "rates.out"


def test_what_is_not_stored_is_a_command_away(tmp_path):
    with pytest.raises(Wrong, match="does not exist: `make update` writes it"):
        stored.settle(tmp_path / "program.out", lambda: "1\n", exact=True)


def test_a_difference_is_short_and_names_its_line(tmp_path):
    output = tmp_path / "figure.svg"
    output.write_text("<svg>\n" + "M0 0" * 500 + "\n</svg>\n")
    with pytest.raises(Wrong, match=r"figure\.svg:2: the program prints something else") as wrong:
        stored.settle(output, lambda: "<svg>\n" + "M0 0" * 400 + "M0 1" + "M0 0" * 99 + "\n</svg>\n", exact=True)
    assert len(str(wrong.value)) < 800 and "M0 1" in str(wrong.value)


def test_a_release_or_a_device_may_print_something_of_its_own(program):
    path = program("")
    for name in "program.out", "program.cuda.out", "program.torch-2.15.0.out":
        path.with_name(name).touch()
    assert stored.expected(path, "2.13.0", "cpu").name == "program.out"
    assert stored.expected(path, "2.13.0", "cuda").name == "program.cuda.out"
    assert stored.expected(path, "2.15.0", "cpu").name == "program.torch-2.15.0.out"
    assert list(stored.on_old_torch(path)) == ["2.15.0"]


def test_the_text_of_a_program_is_judged(program):
    path = program("x = 1\n" + "y = 2" + " " * 80 + "\n")
    said = [problem.message for problem in text.flaws(path)]
    assert any("no page shows this program" in message for message in said)


def test_a_program_that_hides_a_module_of_python_is_named(program):
    said = [problem.message for problem in text.flaws(program("x = 1\n", "keyword.py"))]
    assert any(message.startswith("Python has a module keyword") for message in said)


def test_a_line_that_does_not_fit_is_named():
    path = ROOT / "snippets/index/loop.py"
    assert list(text.flaws(path)) == []
    assert [problem.line for problem in text.too_wide(path, "a\n" + "b" * 81)] == [2]


@pytest.mark.parametrize("line, wide", [("12 " * 27, True), ("UserWarning: " + "a" * 81, False), ("1" * 80, False)])
def test_an_output_that_does_not_fit_is_named_unless_it_is_a_message(tmp_path, monkeypatch, line, wide):
    monkeypatch.setattr(text, "ROOT", tmp_path)
    program = tmp_path / "snippets/program.py"
    program.parent.mkdir()
    program.write_text('"""A claim."""\nprint(1)\n')
    program.with_suffix(".out").write_text(f"first\n{line}\n")
    program.with_suffix(".torch-1.0.1.out").write_text(f"{line}\n")
    program.with_name("program_too.out").write_text(f"another program's {line}")
    said = [(Path(found.file).name, found.line) for found in text.flaws(program) if "scrolling" in found.message]
    assert sorted(said) == ([("program.out", 2), ("program.torch-1.0.1.out", 1)] if wide else [])
