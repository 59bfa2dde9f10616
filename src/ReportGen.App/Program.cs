using System.Text;
using ReportGen.App.Cli;

// Windows consoles would otherwise show Chinese as question marks.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLine.RunAsync(args, Console.Out, Console.Error).ConfigureAwait(false);
