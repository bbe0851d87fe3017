"""The search: sixty questions and how many are answered, messages of other people and of other releases, words written
otherwise, and how readers get about in it.
"""

import json

from checks import ROOT
from checks.collect import skip_unless_required
from checks.programs.run import Absent
from tests.axe import violations
from tests.every import PAGES, fail_with

OPTIMIZERS = (
    "Adadelta Adafactor Adagrad Adam AdamW Adamax ASGD LBFGS Muon NAdam RAdam RMSprop Rprop SGD SparseAdam"
).split()
SCHEDULERS = (
    "ChainedScheduler ConstantLR CosineAnnealingLR CosineAnnealingWarmRestarts CyclicLR ExponentialLR LambdaLR "
    "LinearLR MultiplicativeLR MultiStepLR OneCycleLR PolynomialLR ReduceLROnPlateau SequentialLR StepLR"
).split()
# As PyTorch prints them for somebody else: with other numbers, shapes and names than on the pages.
MESSAGES = {
    "RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they "
    "have already been freed). Saved intermediate values of the graph are freed when you call .backward() or "
    "autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need "
    "to access saved tensors after calling backward.": "loss/backward-twice",
    "RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation: "
    "[torch.FloatTensor [64, 10]], which is output 0 of AsStridedBackward0, is at version 2; expected version 1 "
    "instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with "
    "torch.autograd.set_detect_anomaly(True).": "loss/backward-twice optimizer/no-grad",
    "RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn": "loss/custom-loss",
    "RuntimeError: grad can be implicitly created only for scalar outputs": "loss/backward",
    "ValueError: Attempting to unscale FP16 gradients.": "errors/mixed-precision practice/mixed-precision",
    "RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.": "optimizer/no-grad",
    "RuntimeError: Adamax does not support sparse gradients": "errors/gradients algorithms/adamax",
    "AttributeError: 'MSELoss' object has no attribute 'backward'": "loss/backward",
    "AttributeError: module 'torch.optim' has no attribute 'adam'": "optimizer/anatomy",
    "TypeError: LBFGS.step() missing 1 required positional argument: 'closure'": (
        "errors/closures optimizer/closure algorithms/lbfgs"
    ),
    "TypeError: optimizer parameters need to be organized in ordered collections, but the ordering of tensors in sets "
    "will change between runs. Please use a list instead.": "errors/parameters optimizer/init",
    "ValueError: optimizer got an empty parameter list": "errors/parameters optimizer/init",
    "ValueError: can't optimize a non-leaf Tensor": "errors/parameters optimizer/init",
    "ValueError: some parameters appear in more than one parameter group": "errors/parameters optimizer/param-groups",
    "ValueError: loaded state dict contains a parameter group that doesn't match the size of optimizer's group": (
        "errors/state-dicts optimizer/state"
    ),
    "ValueError: Expected 3 lr_lambdas, but got 2": "errors/schedulers schedules/lambdalr",
    "UserWarning: Detected call of `lr_scheduler.step()` before `optimizer.step()`. In PyTorch 1.1.0 and later, you "
    "should call them in the opposite order: `optimizer.step()` before `lr_scheduler.step()`.  Failure to do this will "
    "result in PyTorch skipping the first value of the learning rate schedule. See more details at "
    "https://pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate": "schedulers/step-order",
    "UserWarning: To get the last learning rate computed by the scheduler, please use `get_last_lr()`.": (
        "errors/schedulers schedulers/logging-the-rate"
    ),
    "KeyError: \"param 'initial_lr' is not specified in param_groups[0] when resuming scheduler with last_epoch >= 0": (
        "errors/schedulers schedulers/resume"
    ),
    "ValueError: Tried to step 102 times. The specified number of total steps is 100": "errors/schedulers",
}
# What other people pasted into an issue, with their numbers and names and what stood around it, and where. If it names
# a class, the class's own page may come first: it raises the message too, and leads to the section.
REPORTED = {
    # FoundationVision/VAR#127
    "RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu! "
    "(when checking argument for argument state_steps in method wrapper_CUDA___fused_adamw_)": (
        "optimizer/moving-devices#two-devices"
    ),
    # huggingface/transformers#23935
    "self.unscale_gradients() File accelerate/accelerator.py, line 1893, in clip_grad_norm_ RuntimeError: unscale_() "
    "has already been called on this optimizer since the last update().": "errors/mixed-precision#unscaled-twice",
    # nerfstudio-project/nerfstudio#1883
    'assert len(optimizer_state["found_inf_per_device"]) > 0, "No inf checks were recorded for this optimizer." '
    "AssertionError: No inf checks were recorded for this optimizer.": "errors/mixed-precision#no-inf-checks",
    # QwenLM/Qwen-VL#372
    "RuntimeError: \"_amp_foreach_non_finite_check_and_unscale_cuda\" not implemented for 'BFloat16'": (
        "errors/mixed-precision#fp16-gradients"
    ),
    # InternLM/InternLM-XComposer#317
    "RuntimeError: mat1 and mat2 must have the same dtype, but got Float and Half": (
        "errors/mixed-precision#half-and-float"
    ),
    # PJLab-ADG/neuralsim#18
    "AssertionError: If capturable=True, params and state_steps must be CUDA tensors.": (
        "errors/foreach-fused-capturable#capturable"
    ),
    # thu-ml/tianshou#681
    "('If capturable=False, state_steps should not be CUDA tensors.',)": "errors/foreach-fused-capturable#capturable",
    # vLAR-group/GrowSP#11
    'raise ValueError("Tried to step {} times. The specified number of total steps is {}" '
    "ValueError: Tried to step 60002 times. The specified number of total steps is 60000": (
        "errors/schedulers#tried-to-step"
    ),
    # Pointcept/Pointcept#173
    "ValueError: Trainer: OneCycleLR: Expected positive integer total_steps, but got 0": (
        "errors/schedulers#the-ranges schedules/onecyclelr#traps"
    ),
    # mittagessen/kraken#635
    "TypeError: ReduceLROnPlateau.step() missing 1 required positional argument: 'metrics'": (
        "errors/schedulers#missing-1-required-positional-argument-metrics schedules/reducelronplateau#traps"
    ),
    # opengeos/geoai#182
    "TypeError: ReduceLROnPlateau.__init__() got an unexpected keyword argument 'verbose'": (
        "errors/schedulers#verbose schedules/reducelronplateau#traps"
    ),
    # NVIDIA/apex#978
    "type(optimizer).__name__)) TypeError: LARC is not an Optimizer": "errors/schedulers#is-not-an-optimizer",
    # mks0601/ExAvatar_RELEASE#5
    'optimizer.load_state_dict(ckpt["optimizer"]) raise ValueError("loaded state dict has a different number of " '
    "ValueError: loaded state dict has a different number of parameter groups": "errors/state-dicts#loaded-state-dict",
    # X-LANCE/text2sql-lgesql#18
    "exp_avg.mul_(beta1).add_(grad, alpha=1.0 - beta1) RuntimeError: The size of tensor a (768) must match the size of "
    "tensor b (2) at non-singleton dimension 0": "errors/state-dicts#keyerror-step-or-betas",
    # lxztju/pytorch_classification#29
    "optimizer = optim.Adam(filter(lambda p: p.requires_grad, model.parameters()), lr=cfg.LR) "
    'raise ValueError("optimizer got an empty parameter list") ValueError: optimizer got an empty parameter list': (
        "errors/parameters#optimizer-got-an-empty-parameter-list"
    ),
    # shenyunhang/APE#7
    "TypeError: optimizer can only optimize Tensors, but one of the params is omegaconf.dictconfig.DictConfig": (
        "errors/parameters#optimizer-can-only-optimize-tensors-but-one-of-the-params-is-str"
    ),
    # zju-bmi-lab/SpikingNeRF#5
    "optimizer = torch.optim.Adam(params=grad_vars, lr=args.lrate, betas=(0.9, 0.999)) TypeError: optimizer can only "
    "optimize Tensors, but one of the params is tuple": (
        "errors/parameters#optimizer-can-only-optimize-tensors-but-one-of-the-params-is-str"
    ),
    # KaiyangZhou/Dassl.pytorch#67
    "TypeError: params argument given to the optimizer should be an iterable of Tensors or dicts, but got "
    "torch.cuda.FloatTensor": "errors/parameters#optimizer-can-only-optimize-tensors-but-one-of-the-params-is-str",
    # pytorch/pytorch#140469
    "raise ValueError(\"can't optimize a non-leaf Tensor\") ValueError: can't optimize a non-leaf Tensor": (
        "errors/parameters#cant-optimize-a-non-leaf-tensor"
    ),
    # funcwj/deep-clustering#3
    "torch/optim/rmsprop.py, line 29, in __init__ if not 0.0 <= lr: TypeError: '<=' not supported between instances of "
    "'float' and 'str'": "errors/arguments#not-supported-between-instances-of-float-and-str",
    # pytorch/pytorch#89987
    'assert param.is_cuda and step_t.is_cuda, "If capturable=True, params and state_steps must be CUDA tensors."': (
        "errors/foreach-fused-capturable#capturable"
    ),
}
# As another release than the installed one words it.
OF_OTHER_RELEASES = {
    "param group must be a dict": "errors/parameters#some-parameters-appear-in-more-than-one-parameter-group",
    "Passing in a raw Tensor as ``params`` to SparseAdam is deprecated. In the future, this will raise an error. "
    "Please wrap your Tensor in an iterable instead.": (
        "errors/parameters#optimizer-can-only-optimize-tensors-but-one-of-the-params-is-str"
    ),
    "optimizer parameters need to be organized in ordered collections, but the ordering of tensors in sets will change "
    "between runs. Please use a list instead. This will be an error in a future release.": (
        "errors/parameters#optimizer-can-only-optimize-tensors-but-one-of-the-params-is-str"
    ),
    "line search function is not supported yet": "errors/arguments#invalid-learning-rate",
    "Invalid lambd value: -0.1": "algorithms/asgd#traps",
    "AdamW does not support sparse gradients": "errors/gradients#does-not-support-sparse-gradients",
    "torch.nn.utils.clip_grad_norm is now deprecated in favor of torch.nn.utils.clip_grad_norm_.": (
        "errors/gradients#the-total-norm-is-non-finite"
    ),
    "Non-finite norm encountered in torch.nn.utils.clip_grad_norm_; continuing anyway.": (
        "errors/gradients#the-total-norm-is-non-finite"
    ),
    "step() missing 1 required positional argument: 'closure'": (
        "errors/closures#missing-1-required-positional-argument-closure"
    ),
    "Trying to backward through the graph a second time, but the buffers have already been freed. Specify "
    "retain_graph=True when calling backward the first time.": (
        "errors/closures#trying-to-backward-through-the-graph-a-second-time loss/backward-twice"
    ),
    "anneal_epochs must be a positive integer, got 0": "errors/averaging",
    "swa_lr must have the same length as optimizer.param_groups: swa_lr has 3, optimizer.param_groups has 2": (
        "errors/averaging errors/schedulers#must-have-the-same-length-as-optimizerparam_groups"
    ),
    "anneal_strategy must by one of 'cos' or 'linear', instead got cosine": (
        "errors/averaging errors/schedulers#the-ranges"
    ),
    "optimizer must support momentum with `cycle_momentum` option enabled": (
        "errors/schedulers#optimizer-must-support-momentum-or-beta1"
    ),
    "ChainedScheduler expects all schedulers to belong to the same optimizer, but got schedulers at index 0 and 2 to "
    "be different": "errors/schedulers#sequentiallr-and-chainedscheduler",
    "Sequential Schedulers expects all schedulers to belong to the same optimizer, but got schedulers at index 0 to be "
    "different than the optimizer passed in.": "errors/schedulers#sequentiallr-and-chainedscheduler",
    "expected 2 values for base_lr, got 3": "errors/schedulers#must-have-the-same-length-as-optimizerparam_groups",
    "Expected non-negative integer total_steps, but got 1250.0": "errors/schedulers#the-ranges",
    "Starting multiplicative factor expected to be between 0 and 1.": "errors/schedulers#the-ranges",
    "Milestones should be a list of increasing integers. Got [80, 40]": "errors/schedulers#the-ranges",
    "param 'initial_lr' is not specified in param_groups[0] when resuming an optimizer": "errors/schedulers#initial_lr",
    "Please also save or load the state of the optimizer when saving or loading the scheduler.": (
        "errors/schedulers#initial_lr"
    ),
    "The verbose parameter is deprecated. Please use get_last_lr() to access the learning rate.": (
        "errors/schedulers#verbose"
    ),
    "`LRScheduler.print_lr()` is being deprecated. To fetch the learning rate, please use `get_last_lr()` instead.": (
        "errors/schedulers#verbose"
    ),
    "FusedAdam requires all the params to be CUDA, floating point": "errors/foreach-fused-capturable#fused",
    "`fused` cannot be `differentiable`": "errors/foreach-fused-capturable#together",
    "`fused=True` requires all the params to be CUDA, floating point Tensor": "errors/foreach-fused-capturable#fused",
    "`fused=True` requires all the params to be floating point Tensors of supported devices: ['cuda', 'xpu'].": (
        "errors/foreach-fused-capturable#fused"
    ),
    "If capturable=True, params and state_steps must be CUDA or XLA tensors.": (
        "errors/foreach-fused-capturable#capturable"
    ),
    "If capturable=True, params, mu_products, and state_steps must be CUDA tensors.": (
        "errors/foreach-fused-capturable#capturable"
    ),
    "If capturable=False, state_steps should not be CUDA tensors.": "errors/foreach-fused-capturable#capturable",
    "Attempting CUDA graph capture of step() for an instance of AdamW but this instance was constructed with "
    "capturable=False.": "errors/foreach-fused-capturable#graphs",
    "torch.cuda.amp.autocast only affects CUDA ops, but CUDA is not available.  Disabling.": (
        "errors/mixed-precision#warnings"
    ),
    "User provided device_type of 'cuda', but CUDA is not available. Disabling": "errors/mixed-precision#warnings",
    "No inf checks were recorded in _check_inf_per_device.": "errors/mixed-precision#no-inf-checks",
    "User specified autocast device_type must be 'cuda' or 'cpu'": "errors/mixed-precision#device-type",
}
# What people who train models have asked, in threads that the pages cite.
ASKED = {
    "I clip gradients and the updates are as large as before": "practice/clipping",
    "I accumulate over four batches and only the last one seems to count": "practice/accumulation loss/three-steps",
    "ReduceLROnPlateau stops lowering the rate before min_lr": "ReduceLROnPlateau",
    "is a fall from 0.03 to 0.025 an improvement with threshold=0.01": "ReduceLROnPlateau",
    "resume with more epochs and the scheduler keeps its old length": "schedulers/resume",
    "polynomial decay complex number after the planned end": "PolynomialLR LambdaLR schedulers/lambda",
    "I write a new rate into a group that I kept in a variable and nothing changes": "optimizer/state",
    "which parameters does no_decay spare": "practice/weight-decay",
    "zero the gradient of some rows in a hook and the rows still change": "optimizer/freezing",
    "EMA model is still noise": "practice/ema",
    "groups have different rates and OneCycleLR makes them equal": "OneCycleLR",
    "my logged learning rate is one step off": "schedulers/logging-the-rate",
    "LBFGS returns at once although the loss is far from its minimum": "LBFGS",
    "may I pass a closure to GradScaler.step()": "practice/mixed-precision errors/mixed-precision",
    "with FSDP my model does not train and no error comes": "practice/sharded",
    "Adam sends me to SparseAdam and SparseAdam back to Adam": "SparseAdam Adam",
    "SWALR the rate is not swa_lr when averaging begins": "SWALR",
    "train many models in a loop and memory grows": "practice/memory-grows",
    "a step of zero gradients to fill Adam's state before loading": "Adam practice/sharded",
    "unfreeze and the loss jumps": "practice/fine-tuning",
    "fused=True is not faster": "practice/speed",
    "torch.compile recompiles optimizer step": "practice/compile",
}
TASKS = {
    "freeze some layers": "optimizer/freezing practice/freezing optimizer/param-groups",
    "how to set a different learning rate for each layer": "optimizer/param-groups",
    "resume training from a checkpoint": "practice/checkpoint schedulers/resume optimizer/state",
    "write my own loss function": "loss/custom-loss",
    "step the scheduler every batch or every epoch": "schedulers/per-batch schedulers/what-it-changes",
    "update weights without an optimizer": "optimizer/no-grad",
    "accumulate gradients over several batches": "practice/accumulation",
    "clip the gradient norm": "practice/clipping",
    "learning rate warmup": "schedules/linearlr schedules/sequentiallr",
    "which optimizer should I use": "algorithms",
}
QUESTIONS = {
    "optimizers": {name: name for name in OPTIMIZERS},
    "schedulers": {name: name for name in SCHEDULERS},
    "messages": MESSAGES,
    "tasks": TASKS,
}
MOST_NOT_FIRST = 3


def answers(wanted: str) -> set[str]:
    """The addresses of the pages of that name, or about the class of that name, as far as they are written."""
    pages = {page.owns.removesuffix("/index"): page.fields.get("tags", ()) for page in PAGES}
    return {address for address, classes in pages.items() if address in wanted.split() or wanted in classes}


def test_there_are_sixty_questions():
    assert [len(questions) for questions in QUESTIONS.values()] == [15, 15, 20, 10]


def test_sixty_questions_are_answered(reader, capsys):
    start(reader)
    lines, late, lost = [], [], []
    for kind, questions in QUESTIONS.items():
        ranks = {words: rank(reader, words, wanted) for words, wanted in questions.items() if answers(wanted)}
        late += [f"{place}. {words[:70]}" for words, place in ranks.items() if place > 1]
        lost += [
            f"{place or 'no place'}: {words}: {found(reader, words)[:3]}"
            for words, place in ranks.items()
            if place not in (1, 2, 3)
        ]
        first, three = (sum(0 < place <= most for place in ranks.values()) for most in (1, 3))
        without = len(questions) - len(ranks)
        lines.append(f"{kind}: {first} of {len(ranks)} first, {three} in the first three, {without} without a page")
    with capsys.disabled():
        print("", *lines, *late, sep="\n  ")
    fail_with(lost)
    assert len(late) <= MOST_NOT_FIRST


def test_what_people_ask_is_found(reader):
    start(reader)
    fail_with(
        f"{words} brings {found(reader, words)[:3]}"
        for words, wanted in ASKED.items()
        if not any(rank(reader, words, one) in (1, 2, 3) for one in wanted.split())
    )


def test_messages_of_other_people_lead_to_their_section(reader, capsys):
    start(reader)
    ranks = {words: section_rank(reader, words, wanted) for words, wanted in REPORTED.items()}
    first, three = (sum(0 < place <= most for place in ranks.values()) for most in (1, 3))
    with capsys.disabled():
        print(f"\n  reported: {first} of {len(ranks)} first, {three} in the first three")
    assert len(ranks) == 21
    fail_with(
        f"{place or 'no place'}: {words}: {sections(reader, words)[:3]}" for words, place in ranks.items() if place != 1
    )


def test_messages_of_other_releases_lead_to_their_section(reader):
    start(reader)
    fail_with(
        f"{words} brings {sections(reader, words)[:3]}"
        for words, wanted in OF_OTHER_RELEASES.items()
        if section_rank(reader, words, wanted) != 1
    )


def sections(tab, words: str) -> list[str]:
    """The best section of each page that the words bring: "errors/schedulers#verbose"."""
    ask(tab, words)
    links = tab.evaluate(
        "[...document.querySelectorAll('#search li > a:first-child')].map(link => [link.pathname, link.hash])"
    )
    return [path.strip("/") + anchor for path, anchor in links]


def section_rank(tab, words: str, wanted: str) -> int:
    """The place of the first right section, from 1; 0 if none is there. A page without an anchor is all of it."""
    return next(
        (
            place
            for place, section in enumerate(sections(tab, words), 1)
            if section in wanted.split() or section.partition("#")[0] in wanted.split()
        ),
        0,
    )


WRITTEN_OTHERWISE = {
    "`optimizer got an empty parameter list`": "optimizer/init",
    '"Trying to backward through the graph a second time"': "errors/closures loss/backward-twice",
    "torch.optim.Adam": "Adam",
    "torch.optim.SGD(model.parameters(), lr=0.1)": "SGD",
    "lr_scheduler.LambdaLR": "LambdaLR",
    "optimizer.zero_grad()": "loss/three-steps",
    # names that only programs have
    "discriminator": "loss/backward-twice practice/several-optimizers",
    "GradScaler": "practice/mixed-precision errors/mixed-precision",
    "load_state_dict": "optimizer/state",
    # typing errors
    "optimzer": "optimizer/anatomy optimizer/init optimizer/closure",  # codespell:ignore
    "schedular order": "schedulers/step-order",
    "lbgfs": "LBFGS",
    "weigth decay": "practice/weight-decay",  # codespell:ignore
    "nestorov": "SGD",
    "backwrd a second time": "loss/backward-twice",
}


def test_words_may_be_written_otherwise(reader):
    start(reader)
    fail_with(
        f"{words} brings {found(reader, words)[:3]}"
        for words, wanted in WRITTEN_OTHERWISE.items()
        if rank(reader, words, wanted) not in (1, 2, 3)
    )
    misspelt = "gradiant acumulation"  # codespell:ignore
    assert told(reader, misspelt).startswith("Showing results for “gradient accumulation”")
    assert found(reader, "warmup")[:3] == found(reader, "warm-up")[:3] == found(reader, "warm up")[:3] != []
    assert told(reader, "xyzzy") == "No page"
    assert told(reader, "") == ""


def start(tab, address: str = "/") -> None:
    tab.goto(address)
    tab.keyboard.press("/")
    told(tab, "optimizer")


def ask(tab, words: str) -> None:
    tab.locator("#search input").fill(words)
    if words:
        tab.wait_for_function("document.querySelector('#search [role=status]').textContent")


def told(tab, words: str) -> str:
    """What a screen reader says of it."""
    ask(tab, words)
    return tab.locator("#search [role=status]").inner_text()


def found(tab, words: str) -> list[str]:
    """The pages that the words bring: "schedulers/step-order"."""
    ask(tab, words)
    links = tab.evaluate("[...document.querySelectorAll('#search li > a:first-child')].map(link => link.pathname)")
    return [link.strip("/") or "index" for link in links]


def rank(tab, words: str, wanted: str) -> int:
    """The place of the first right page, from 1; 0 if none is there."""
    pages = answers(wanted)
    return next((place for place, page in enumerate(found(tab, words), 1) if page in pages), 0)


def test_keys_open_it_move_in_it_and_leave_it(reader):
    reader.goto("/")
    dialog, field = reader.get_by_role("dialog", name="Search"), reader.locator("#search input")
    for key in "/", "s", "f":
        reader.keyboard.press(key)
        dialog.wait_for()
        assert field.input_value() == "", "the key itself was typed"
        reader.keyboard.press("Escape")
        dialog.wait_for(state="hidden")
    opens = reader.get_by_role("button", name="Search")
    opens.focus()
    reader.keyboard.press("Enter")
    reader.keyboard.type("retain_graph")
    links = dialog.get_by_role("link")
    links.first.wait_for()
    for key, focused in (
        ("ArrowDown", links.first),
        ("ArrowDown", links.nth(1)),
        ("ArrowUp", links.first),
        ("ArrowUp", field),
    ):
        reader.keyboard.press(key)
        assert focused.evaluate("element => element === document.activeElement"), key
    reader.keyboard.press("Tab")
    assert dialog.evaluate("dialog => dialog.contains(document.activeElement)")
    reader.keyboard.press("Escape")
    assert opens.evaluate("button => button === document.activeElement"), "the focus does not go back"


def test_enter_opens_the_first_and_shows_its_words(reader):
    start(reader)
    told(reader, "Why not retain_graph")
    reader.keyboard.press("Enter")
    reader.wait_for_url("**/loss/backward-twice/#*")
    reader.wait_for_function("CSS.highlights.get('search')?.size > 3")
    marked = reader.evaluate(
        "[...CSS.highlights.get('search')]"
        ".map(range => range.startContainer.data.slice(range.startOffset, range.endOffset))"
    )
    assert "retain_graph" in marked and "the" not in marked
    assert reader.locator("#search").is_hidden()


def test_it_goes_on_after_instant_navigation(reader):
    start(reader)
    reader.evaluate("window.same = true")
    ask(reader, "Adam")
    reader.locator("#search li a").first.click()
    reader.locator("h1", has_text="Adam: ").wait_for()
    reader.keyboard.press("s")
    assert found(reader, "Rprop")[0] == "algorithms/rprop"
    reader.keyboard.press("ArrowDown")
    reader.keyboard.press("n")  # turns no page
    reader.keyboard.press("Enter")
    reader.locator("h1", has_text="Rprop").wait_for()
    assert reader.evaluate("window.same"), "instant navigation fell back to loading the page"


def test_what_is_typed_into_an_instrument_is_its_own(reader, served):
    reader.goto(f"{served.origin}explore/schedules/")
    reader.locator("schedule-designer input").first.wait_for()
    reader.locator("schedule-designer input:visible").first.press("s")
    assert reader.locator("#search").is_hidden()


def test_a_click_opens_it_and_one_beside_it_closes_it(reader):
    reader.goto("/")
    dialog = reader.locator("#search")
    for close in lambda: reader.mouse.click(5, 5), reader.get_by_role("button", name="Close").click:
        reader.get_by_role("button", name="Search").click()
        dialog.wait_for()
        close()
        dialog.wait_for(state="hidden")


def test_axe_finds_nothing_in_it(reader):
    start(reader)
    ask(reader, "lbgfs with an empty list")
    fail_with(violations("search", reader))


def test_it_fits_a_phone(reader):
    reader.set_viewport_size({"width": 320, "height": 640})
    reader.goto("/")
    reader.get_by_role("button", name="Search").click()
    ask(reader, "UserWarning: Detected call of `lr_scheduler.step()` before `optimizer.step()`.")
    widths = reader.evaluate(
        "[...document.querySelectorAll('#search, #search *')].map(one => one.getBoundingClientRect().right)"
    )
    assert max(widths) <= 320
    assert reader.evaluate("document.documentElement.scrollWidth") <= 320


def test_nothing_of_it_is_fetched_before_it_is_opened(reader, served):
    served.requests.clear()
    reader.goto("/", wait_until="networkidle")
    before = [path for path, _ in served.requests]
    served.requests.clear()
    reader.keyboard.press("/")
    told(reader, "Adam")
    opened = {path.rpartition("/")[2] for path, _ in served.requests}
    assert opened == {"results.js", "finder.js", "minisearch.js", "search.json"}
    assert not any(path.endswith(tuple(opened)) for path in before)


def test_every_page_is_in_it_and_nothing_that_every_page_says(built):
    pages = {page["url"]: page for page in json.loads((built / "search.json").read_text())}
    assert {f"{page.owns}/".removesuffix("index/") for page in PAGES} == set(pages)
    said = " ".join(words for page in pages.values() for section in page["sections"] for words in section[1:])
    for repeated in "Check yourself", "This page as Markdown", "PyTorch's reference:":
        assert repeated not in said
    assert pages["algorithms/adam/"]["about"] == ["Adam"]


def test_the_library_is_the_one_that_is_named():
    """docs/assets/minisearch.js is served as npm has it; package.json names the version."""
    file = ROOT / "node_modules/minisearch/dist/es/index.js"
    if not file.exists():
        skip_unless_required(Absent("node_modules/minisearch is not installed: `make test` does it", "REQUIRE_NODE"))
    assert (ROOT / "docs/assets/minisearch.js").read_bytes() == file.read_bytes()
