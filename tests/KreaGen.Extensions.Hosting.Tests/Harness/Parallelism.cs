// Activities and measurements belong to the process: tests that listen to them cannot share it.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
