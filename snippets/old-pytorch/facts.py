"""What this version of torch has and does: one program for
every version, a fact a line.
"""

import importlib
import inspect
import io
import warnings

import torch
from torch import optim
from torch.optim import lr_scheduler


def parameter(value=1.0):
    return torch.full((1,), value, requires_grad=True)


def has(path):
    module, _, name = path.rpartition(".")
    try:
        return hasattr(importlib.import_module(module), name)
    except ImportError:
        return False


def takes(function, argument):
    return argument in inspect.signature(function).parameters


def works(call):
    try:
        call()
    except (AttributeError, RuntimeError, TypeError, ValueError, ImportError):
        return False
    return True


def warns(call):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    return len(caught) > 0


def stepped(optimizer):
    for group in optimizer.param_groups:
        for p in group["params"]:
            p.grad = torch.ones_like(p)
    optimizer.step()
    return optimizer


def zero_grad_leaves_none():
    optimizer = stepped(optim.SGD([parameter()], lr=0.1))
    optimizer.zero_grad()
    return optimizer.param_groups[0]["params"][0].grad is None


def first_call_writes_the_second_rate():
    optimizer = optim.SGD([parameter()], lr=1.0)
    scheduler = lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
    stepped(optimizer)
    scheduler.step()
    return optimizer.param_groups[0]["lr"] == 0.5


def scheduler_first():
    lr_scheduler.ExponentialLR(
        optim.SGD([parameter()], lr=1.0), gamma=0.5
    ).step()


def step_with_closure_under_no_grad():
    w = parameter()
    optimizer = optim.SGD([w], lr=1.0)

    def closure():
        loss = (w * w).sum()
        loss.backward()
        return loss

    with torch.no_grad():
        optimizer.step(closure)


def step_changes_the_version_counter():
    w = parameter()
    before = w._version
    stepped(optim.SGD([w], lr=1.0))
    return w._version > before


def weight_decay_stays_out_of_grad():
    w = parameter()
    stepped(optim.SGD([w], lr=1.0, weight_decay=0.5))
    return w.grad.item() == 1.0


def get_lr_is_wrong_at_a_milestone():
    optimizer = optim.SGD([parameter()], lr=1.0)
    scheduler = lr_scheduler.MultiStepLR(optimizer, milestones=[1], gamma=0.5)
    stepped(optimizer)
    scheduler.step()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return scheduler.get_lr() != [optimizer.param_groups[0]["lr"]]


def load_refuses_a_module():
    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore"
        )  # old versions warn that they cannot find the class's source
        torch.save(torch.nn.Linear(1, 1), file)
        file.seek(0)
        try:
            torch.load(file)
        except Exception as error:
            return type(error).__name__ == "UnpicklingError"
    return False


def fact(words, holds):
    print("yes" if holds else "no ", words)


def adam(**options):
    return optim.Adam([parameter()], **options)


w = parameter()
code = inspect.getsource(optim.Optimizer.__init__)
attributes = vars(stepped(optim.SGD([parameter()], lr=0.1)))

fact(
    "`scheduler.step()` belongs after `optimizer.step()`: its first "
    "call writes the second rate",
    first_call_writes_the_second_rate(),
)
fact("a warning if `scheduler.step()` comes first", warns(scheduler_first))
fact("`scheduler.get_last_lr()`", hasattr(lr_scheduler.StepLR, "get_last_lr"))
fact(
    "`get_lr()` applies `gamma` twice at a milestone",
    get_lr_is_wrong_at_a_milestone(),
)
fact("`StepLR(verbose=)`", takes(lr_scheduler.StepLR, "verbose"))
fact(
    "`LRScheduler` as a public name",
    has("torch.optim.lr_scheduler.LRScheduler"),
)
fact(
    "`ReduceLROnPlateau` is an `LRScheduler`",
    has("torch.optim.lr_scheduler.LRScheduler")
    and issubclass(lr_scheduler.ReduceLROnPlateau, lr_scheduler.LRScheduler),
)
fact(
    "`zero_grad(set_to_none=)`", takes(optim.Optimizer.zero_grad, "set_to_none")
)
fact("`zero_grad()` leaves `None` in `.grad`", zero_grad_leaves_none())
fact(
    "`step()` runs under `no_grad` and its `closure` with grad",
    works(step_with_closure_under_no_grad),
)
fact(
    "`step()` tells autograd that it changed the weights (before, it "
    "went through `.data`)",
    step_changes_the_version_counter(),
)
fact(
    "`step()` leaves `.grad` alone under `weight_decay` (before, SGD "
    "and Adam added the decay into it)",
    weight_decay_stays_out_of_grad(),
)
fact("`Adam(maximize=)`", takes(optim.Adam, "maximize"))
fact("`Adam(foreach=)`", takes(optim.Adam, "foreach"))
fact("`Adam(capturable=)`", takes(optim.Adam, "capturable"))
fact("`Adam(fused=)`", takes(optim.Adam, "fused"))
fact("`Adam(fused=True)` on the CPU", works(lambda: stepped(adam(fused=True))))
fact("`Adam(differentiable=)`", takes(optim.Adam, "differentiable"))
fact(
    "`Adam(decoupled_weight_decay=)`",
    takes(optim.Adam, "decoupled_weight_decay"),
)
fact("`AdamW`", hasattr(optim, "AdamW"))
fact(
    "`AdamW` is a subclass of `Adam`",
    hasattr(optim, "AdamW") and issubclass(optim.AdamW, optim.Adam),
)
fact(
    "the `step` in Adam's state is a tensor",
    torch.is_tensor(next(iter(stepped(adam()).state.values()))["step"]),
)
fact("`torch.optim.functional.adam`", has("torch.optim.functional.adam"))
fact(
    "`torch.optim._functional.adam` holds the arithmetic",
    has("torch.optim._functional.adam")
    and (not has("torch.optim.adam._single_tensor_adam")),
)
fact("`adam` in the module `torch.optim.adam`", has("torch.optim.adam.adam"))
fact("`SGD` has a default `lr`", works(lambda: optim.SGD([parameter()])))
fact(
    "`model.named_parameters()` as the parameters of an optimizer",
    works(lambda: optim.SGD([("w", w)], lr=0.1)),
)
fact(
    "`add_param_group` warns of a parameter that stands twice in a group",
    warns(lambda: optim.SGD([w, w], lr=0.1)),
)
fact(
    "`__init__` warns of a `set` of parameters",
    warns(lambda: optim.SGD({w}, lr=0.1)),
)
fact("`__init__` calls `_log_api_usage_once`", "_log_api_usage_once" in code)
fact(
    "`__init__` wraps `step` for the profiler and sets "
    "`_zero_grad_profile_name`",
    "_zero_grad_profile_name" in attributes,
)
fact(
    "`__init__` sets `_warned_capturable_if_run_uncaptured`",
    "_warned_capturable_if_run_uncaptured" in attributes,
)
fact(
    "`__init__` makes `_optimizer_step_pre_hooks` and "
    "`_optimizer_step_post_hooks`",
    "_optimizer_step_pre_hooks" in attributes,
)
fact(
    "`__init__` calls `_patch_step_function`",
    hasattr(optim.Optimizer, "_patch_step_function"),
)
fact(
    "`__init__` makes hooks for `state_dict` and `load_state_dict`",
    "_optimizer_state_dict_pre_hooks" in attributes,
)
fact("`NAdam`, `RAdam`", hasattr(optim, "NAdam") and hasattr(optim, "RAdam"))
fact("`Adafactor`", hasattr(optim, "Adafactor"))
fact("`Muon`", hasattr(optim, "Muon"))
fact(
    "`CyclicLR`, `CosineAnnealingWarmRestarts`",
    hasattr(lr_scheduler, "CyclicLR"),
)
fact("`OneCycleLR`", hasattr(lr_scheduler, "OneCycleLR"))
fact("`MultiplicativeLR`", hasattr(lr_scheduler, "MultiplicativeLR"))
fact(
    "`ConstantLR`, `LinearLR`, `SequentialLR`, `ChainedScheduler`",
    hasattr(lr_scheduler, "SequentialLR"),
)
fact(
    "the docstring of `ChainedScheduler` shows the rates that its "
    "example gives",
    "lr = 0.005 "
    in (getattr(lr_scheduler, "ChainedScheduler", None).__doc__ or ""),
)
fact("`PolynomialLR`", hasattr(lr_scheduler, "PolynomialLR"))
fact(
    '`LBFGS(line_search_fn="strong_wolfe")`',
    works(
        lambda: optim.LBFGS([w], line_search_fn="strong_wolfe").step(
            lambda: (w * 0).sum()
        )
    )
    and "strong_wolfe" in inspect.getsource(optim.LBFGS.step),
)
fact(
    "`torch.load` refuses a whole module unless `weights_only=False`",
    load_refuses_a_module(),
)
