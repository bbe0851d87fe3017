"""The number of updates, computed and counted: a mistake in it is a schedule
that ends too early or too late.
"""

import math

import torch
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset

SAMPLES, BATCH, EPOCHS = 250, 16, 5


def planned(drop_last, group, processes):
    share = math.ceil(SAMPLES / processes)
    batches = share // BATCH if drop_last else math.ceil(share / BATCH)
    return EPOCHS * math.ceil(batches / group)


def counted(drop_last, group, processes):
    data = TensorDataset(torch.zeros(SAMPLES))
    sampler = DistributedSampler(data, processes, rank=0, shuffle=False)
    loader = DataLoader(data, BATCH, sampler=sampler, drop_last=drop_last)
    updates = 0
    for _ in range(EPOCHS):
        for i, _ in enumerate(loader):
            if (i + 1) % group == 0 or i + 1 == len(loader):
                updates += 1
    return updates


for drop_last, group, processes in (
    (False, 1, 1),
    (True, 1, 1),
    (True, 4, 1),
    (True, 4, 2),
):
    case = drop_last, group, processes
    print(
        f"drop_last {drop_last}, groups of {group}, {processes} processes:",
        f"{planned(*case)} planned, {counted(*case)} made",
    )
