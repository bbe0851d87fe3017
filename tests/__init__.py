"""Tests of the site in a browser, of the instruments, and of the checks. What a page says is the matter of checks/."""
