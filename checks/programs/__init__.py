"""Programs are run, each in a process of its own, and what they print is compared with what is stored beside them."""
