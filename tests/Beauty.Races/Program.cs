using Beauty.Races;

// Another process for a test, which says on standard input what to do and reads what is printed.
return args switch
{
    ["book", var file, var name] => await Racer.RunAsync(file, name, Console.In, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: book FILE NAME");
    return 2;
}
