"""What a page says. Fences, includes and numbers are each read by one piece of code, and it is here."""
