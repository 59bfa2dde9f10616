using System.Text;

namespace ReportGen.Tests;

/// <summary>A program in the place of LibreOffice that does what a test wants: a line of shell, with the arguments as <c>$@</c>.</summary>
internal static class FakeOffice
{
    public static string Write(Scratch scratch, string command)
    {
        var path = scratch.Write("office", Encoding.UTF8.GetBytes($"#!/bin/sh\n{command}\n"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return path;
    }
}
