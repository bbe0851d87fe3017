"""Of an optimizer's methods the base class owns most; Adam
writes four, among them step().
"""

from torch.optim import Adam, Optimizer

METHODS = (
    "__init__ zero_grad add_param_group state_dict load_state_dict "
    "register_step_pre_hook register_step_post_hook __setstate__ step "
    "_init_group"
)

for method in METHODS.split():
    owners = [cls.__name__ for cls in (Optimizer, Adam) if method in vars(cls)]
    print(f"{method:24}", *owners)
