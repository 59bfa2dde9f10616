using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Opening;

public class UnreadableWorkbookTests
{
    private const string Sheet1 = "xl/worksheets/sheet1.xml";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Theory]
    [InlineData("")]
    [InlineData("\u0089PNG\r\n\u001a\n")]
    [InlineData("%PDF-1.7")]
    [InlineData("{\\rtf1\\ansi a,b\\par\nc,d}")]
    public void What_is_no_zip_is_no_workbook(string content) => Refused(UnreadableReason.NotAWorkbook, Encoding.Latin1.GetBytes(content));

    [Fact]
    public void A_zip_of_something_else_is_no_workbook()
    {
        Refused(UnreadableReason.NotAWorkbook, Zip(("readme.txt", "文字")));
        Refused(UnreadableReason.NotAWorkbook, Zip());
        Refused(UnreadableReason.NotAWorkbook, Zip(
            ("[Content_Types].xml", "<Types/>"),
            ("_rels/.rels", TestWorkbook.Relationships($"<Relationship Id=\"a\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>")),
            ("word/document.xml", "<w:document xmlns:w=\"w\"><w:body/></w:document>")));
    }

    [Fact]
    public void A_binary_workbook_is_named_as_another_format() => Refused(UnreadableReason.OtherFormat, Zip(
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", TestWorkbook.Relationships($"<Relationship Id=\"a\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.bin\"/>")),
        ("xl/workbook.bin", "\u0083\u0001")));

    [Fact]
    public void An_OpenDocument_sheet_is_named_as_another_format() =>
        Refused(UnreadableReason.OtherFormat, Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<office:document-content xmlns:office=\"o\"/>")));

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData(Sheet1)]
    [InlineData("xl/sharedStrings.xml")]
    public void A_missing_part_is_damage(string part) => Refused(UnreadableReason.Damaged, Full().Move(part, "").ToBytes());

    [Fact]
    public void A_lost_sheet_is_damage_even_where_others_are_whole()
    {
        var two = new TestWorkbook().Sheet("一").Cell("A1", "1").Sheet("二").Cell("A1", "2");
        Refused(UnreadableReason.Damaged, two.Move("xl/worksheets/sheet2.xml", "").ToBytes());
        Refused(UnreadableReason.Damaged, two.Edit("xl/workbook.xml", x => x.Replace("rId2", "rId9", StringComparison.Ordinal)).ToBytes());
    }

    [Theory]
    [InlineData("5")]
    [InlineData("-1")]
    [InlineData("一")]
    [InlineData("99999999999999999999")]
    public void A_shared_text_that_is_not_there_is_damage(string index) => Refused(UnreadableReason.Damaged, new TestWorkbook().Cell("A1", "文字").Raw("B1", "t=\"s\"", $"<v>{index}</v>").ToBytes());

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A0\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"7\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A99999999999\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c><c><v>2</v></c></row>")]
    [InlineData("<row r=\"1048576\"/><row><c><v>1</v></c></row>")]
    [InlineData("<row r=\"2147483647\"/><row><c><v>1</v></c></row>")]
    [InlineData("<row r=\"0\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"eins\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>&unknown;</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>&#1;</v></c></row>")]
    [InlineData("<row r=\"1\" r=\"2\"/>")]
    [InlineData("<x:row/>")]
    public void Cells_at_impossible_places_and_broken_XML_are_damage(string rows) =>
        Refused(UnreadableReason.Damaged, Full().Edit(Sheet1, _ => $"<worksheet xmlns=\"{TestWorkbook.Main}\"><sheetData>{rows}</sheetData></worksheet>").ToBytes());

    [Theory]
    [InlineData(Sheet1)]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("_rels/.rels")]
    public void A_document_type_is_refused_in_every_part(string part)
    {
        const string Laughs = "<!DOCTYPE z [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        Refused(UnreadableReason.DocumentType, Full().Edit(part, x => Laughs + x).ToBytes());
        Refused(UnreadableReason.DocumentType, Full().Edit(part, x => "<!DOCTYPE z SYSTEM \"file:///etc/passwd\">" + x).ToBytes());
    }

    [Fact]
    public void Bytes_of_another_encoding_are_damage_and_not_wrong_characters() =>
        Refused(UnreadableReason.Damaged, Full().Part(Sheet1, [.. "<?xml version=\"1.0\" encoding=\"GB2312\"?><worksheet><row><c t=\"str\"><v>"u8, 0xCF, 0xEE, 0xC4, 0xBF, .. "</v></c></row></worksheet>"u8]).ToBytes());

    [Fact]
    public void Sheets_of_nothing_are_no_content()
    {
        Refused(UnreadableReason.NoContent, new TestWorkbook().Sheet("一").Blank("B2").Merge("A1:C3").Sheet("二").ToBytes());
        Refused(UnreadableReason.NoContent, new TestWorkbook().Edit("xl/workbook.xml", x => x.Replace("<sheets>", "<!--", StringComparison.Ordinal).Replace("</sheets>", "-->", StringComparison.Ordinal)).ToBytes());
    }

    [Theory]
    [InlineData("xl/sharedStrings.xml", "", "\0", "")]
    [InlineData("xl/sharedStrings.xml", "<sst><si><t>", "0", "</t></si></sst>")]
    [InlineData("xl/sharedStrings.xml", "<sst><si><t>", "0<!---->", "</t></si></sst>")]
    [InlineData("xl/sharedStrings.xml", "<sst><si><rPh><t>", "0<!---->", "</t></rPh></si></sst>")]
    [InlineData("xl/sharedStrings.xml", "<sst>", "<si/>", "</sst>")]
    [InlineData("xl/sharedStrings.xml", "<sst>", "<a>", "</sst>")]
    [InlineData("xl/sharedStrings.xml", "<sst><si><rPh>", "<a>", "</rPh></si></sst>")]
    [InlineData("xl/sharedStrings.xml", "<sst a=\"", " ", "\"/>")]
    [InlineData("xl/sharedStrings.xml", "<sst ", " ", "/>")]
    [InlineData("xl/sharedStrings.xml", "<sst ", "x", "/>")]
    [InlineData("xl/sharedStrings.xml", "<!--", "x", "--><sst/>")]
    [InlineData(Sheet1, "<worksheet>", " ", "</worksheet>")]
    [InlineData(Sheet1, "<worksheet><sheetData><row><c><v>", "0", "</v></c></row></sheetData></worksheet>")]
    [InlineData(Sheet1, "<worksheet><sheetData><row><c><f>", "0", "</f><v>1</v></c></row></sheetData></worksheet>")]
    [InlineData(Sheet1, "<worksheet><sheetData><row>", "<c><v>1</v></c>", "</row></sheetData></worksheet>")]
    [InlineData(Sheet1, "<worksheet><sheetData>", "<row/>", "</sheetData></worksheet>")]
    [InlineData(Sheet1, "<worksheet><mergeCells>", "<mergeCell ref=\"A1:B9\"/>", "</mergeCells></worksheet>")]
    [InlineData("xl/workbook.xml", "<workbook><sheets>", "<sheet name=\"a\"/>", "</sheets></workbook>")]
    [InlineData("xl/styles.xml", "<styleSheet><cellXfs>", "<xf/>", "</cellXfs></styleSheet>")]
    public void A_small_file_that_inflates_without_end_stops_early(string part, string head, string repeated, string tail)
    {
        var file = new TestWorkbook().Cell("A1", "文字").Move(part, "").ToBytes();
        file = WithHuge(file, part, head, repeated, tail, 1L << 28);
        Assert.InRange(file.Length, 1, 5_000_000);
        var before = Environment.WorkingSet;
        var clock = Stopwatch.StartNew();
        var refused = Assert.Throws<UnreadableWorkbookException>(() => WorkbookReader.Read(file));
        // Rows without number run out of the sheet before the limit of bytes is met.
        Assert.Contains(refused.Reason, new[] { UnreadableReason.TooLarge, UnreadableReason.Damaged });
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{clock.Elapsed}");
        Assert.InRange(Environment.WorkingSet - before, long.MinValue, 700_000_000);
    }

    [Theory]
    [InlineData("Cells")]
    [InlineData("SharedTexts")]
    [InlineData("Merges")]
    [InlineData("MergesOverSheets")]
    [InlineData("CellsOverSheets")]
    [InlineData("Sheets")]
    [InlineData("Text")]
    [InlineData("Entries")]
    [InlineData("File")]
    [InlineData("Depth")]
    [InlineData("Names")]
    [InlineData("Attributes")]
    public void Each_limit_is_kept(string limit)
    {
        var small = new ReadLimits { Cells = 10, MergedCells = 20, Sheets = 3, TextLength = 20, Entries = 12, FileBytes = 20_000 };
        var workbook = Full();
        WorkbookReader.Read(workbook.ToBytes(), small);
        switch (limit)
        {
            case "Cells": for (var i = 1; i < 12; i++) workbook.Cell($"C{i}", 1m); break;
            case "SharedTexts": for (var i = 1; i < 12; i++) workbook.Cell("C1", "一"); break;
            case "Merges": workbook.Merge("A1:C7"); break;
            case "MergesOverSheets": workbook.Merge("A1:B6").Sheet("二").Merge("A1:B6"); break;
            case "CellsOverSheets": for (var i = 1; i < 14; i++) workbook.Sheet($"{i / 6}").Cell($"C{i}", 1m); break;
            case "Sheets": for (var i = 1; i < 4; i++) workbook.Sheet($"{i}"); break;
            case "Text": workbook.Cell("C1", new string('一', 21)); break;
            case "Entries": for (var i = 1; i < 8; i++) workbook.Part($"part{i}", ""); break;
            case "File": workbook.Part("part", RandomBytes(30_000)); break;
            case "Names": workbook.Edit(Sheet1, _ => $"<a>{string.Concat(Enumerable.Range(0, 11_000).Select(i => $"<a{i}/>"))}</a>"); break;
            case "Attributes": workbook.Edit(Sheet1, _ => $"<a {string.Join(' ', Enumerable.Range(0, 11_000).Select(i => $"a{i}=\"\""))}/>"); break;
            case "Depth": workbook.Edit(Sheet1, _ => string.Concat(Enumerable.Repeat("<a>", 120)) + string.Concat(Enumerable.Repeat("</a>", 120))); break;
        }

        var refused = Assert.Throws<UnreadableWorkbookException>(() => WorkbookReader.Read(workbook.ToBytes(), small));
        Assert.Equal(UnreadableReason.TooLarge, refused.Reason);
    }

    [Fact]
    public void Two_million_cells_are_refused()
    {
        var rows = new StringBuilder();
        for (var row = 1; row <= 20_000; row++) rows.Append("<row>").Insert(rows.Length, "<c><v>1</v></c>", 100).Append("</row>");
        Refused(UnreadableReason.TooLarge, Full().Edit(Sheet1, _ => $"<worksheet xmlns=\"{TestWorkbook.Main}\"><sheetData>{rows}</sheetData></worksheet>").ToBytes());
    }

    [Fact]
    public void The_same_id_over_and_over_is_not_multiplied()
    {
        var file = Full()
            .Edit("xl/workbook.xml", x => x.Replace("</sheets>", string.Concat(Enumerable.Repeat("<sheet name=\"二\" sheetId=\"9\" r:id=\"rId1\"/>", 200)) + "</sheets>", StringComparison.Ordinal))
            .Edit("xl/_rels/workbook.xml.rels", x => x.Replace("</Relationships>", string.Concat(Enumerable.Repeat($"<Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/>", 5_000)) + "</Relationships>", StringComparison.Ordinal));
        Assert.Equal(201, WorkbookReader.Read(file.ToBytes()).Sheets.Count);
    }

    [Fact]
    public void Any_beginning_of_a_workbook_is_read_or_refused()
    {
        var file = Full().ToBytes();
        for (var length = 0; length < file.Length; length++) ReadsOrRefuses(file[..length]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_flipped_bytes_are_read_or_refused(int seed)
    {
        // Fixed seeds: what failed once fails again.
        var random = new Random(seed);
        var file = seed == 3 ? File.ReadAllBytes(Templates.Form) : Full().ToBytes();
        for (var run = 0; run < 3_000; run++)
        {
            var flipped = file.ToArray();
            for (var flips = random.Next(1, 9); flips > 0; flips--) flipped[random.Next(flipped.Length)] = (byte)random.Next(256);
            ReadsOrRefuses(flipped);
        }
    }

    /// <summary>Flips behind the zip, where a deflated byte would only break the deflating.</summary>
    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Any_flipped_characters_in_a_part_are_read_or_refused(int seed)
    {
        var random = new Random(seed);
        string[] parts = [Sheet1, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels"];
        const string Signs = "<>/=\"'& 0123456789-.eEAXr:\0\uFFFF文%#;[]_\\";
        for (var run = 0; run < 1_500; run++)
        {
            var file = Full().Edit(parts[random.Next(parts.Length)], xml =>
            {
                var signs = xml.ToCharArray();
                for (var flips = random.Next(1, 4); flips > 0; flips--) signs[random.Next(signs.Length)] = Signs[random.Next(Signs.Length)];
                return new string(signs);
            }).ToBytes();
            ReadsOrRefuses(file);
        }
    }

    private static TestWorkbook Full() => new TestWorkbook().Cell("A1", "项目名称").Cell("B2", 12.5m, "#,##0.00").Cell("B3", 45047m, "yyyy-mm-dd").Rich("A3", "<r><t>一</t></r><r><t>二</t></r>").Merge("A1:B1").Row(2, 30).Name("_xlnm.Print_Area", "表!$A$1:$B$3");

    private static void ReadsOrRefuses(byte[] file)
    {
        try
        {
            WorkbookReader.Read(file);
        }
        catch (UnreadableWorkbookException)
        {
        }

        try
        {
            SheetLayout.Compile(file);
        }
        catch (UnreadableWorkbookException)
        {
        }
    }

    private static void Refused(UnreadableReason reason, byte[] file) => Assert.Equal(reason, Assert.Throws<UnreadableWorkbookException>(() => WorkbookReader.Read(file)).Reason);

    private static byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("empty");
            foreach (var (name, content) in parts)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    private static byte[] WithHuge(byte[] file, string part, string head, string repeated, string tail, long bytes)
    {
        var result = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read))
        using (var zip = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var from = entry.Open();
                using var to = zip.CreateEntry(entry.FullName).Open();
                from.CopyTo(to);
            }

            using var stream = zip.CreateEntry(part, CompressionLevel.Fastest).Open();
            var piece = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, (1 << 20) / repeated.Length)));
            stream.Write(Encoding.UTF8.GetBytes(head));
            for (long written = 0; written < bytes; written += piece.Length) stream.Write(piece);
            stream.Write(Encoding.UTF8.GetBytes(tail));
        }

        return result.ToArray();
    }
}
