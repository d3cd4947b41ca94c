package io.gfg.customers.source;

import static io.gfg.customers.source.SourceCase.raw;
import static io.gfg.customers.source.SourceCase.text;

import java.util.stream.Stream;

/** Edge cases of the three formats. */
final class SourceCases {

  private static final String OPEN = "[[[[[[[[[[[[[[[[";
  private static final String CLOSE = "]]]]]]]]]]]]]]]]";

  private SourceCases() {}

  static Stream<SourceCase> all() {
    return Stream.of(lines(), values(), keys(), broken(), limits(), arrays(), csv(), sniffing())
        .flatMap(cases -> cases);
  }

  static Stream<SourceCase> lines() {
    return Stream.of(
        text("empty file", ""),
        text("white space only", " \r\n\t\n "),
        text("one line without a feed", "{\"orders\":1}", "1@0 orders=1"),
        text("feed at the end", "{\"orders\":1}\n", "1@0 orders=1"),
        text("CRLF", "{\"orders\":1}\r\n{\"orders\":2}\r\n", "1@0 orders=1", "2@14 orders=2"),
        text(
            "blank lines",
            "\n{\"orders\":1}\n \t\r\n\n{\"orders\":2}",
            "2@1 orders=1",
            "5@19 orders=2"),
        text("lone CR is white space", "{\"orders\":1,\r\"items\":2}\r", "1@0 orders=1 items=2"),
        text("byte order mark", "\uFEFF{\"orders\":1}\n{}", "1@3 orders=1", "2@16 "),
        text("byte order mark alone", "\uFEFF"),
        text("white space around", "  {\"orders\":1}\t\n", "1@0 orders=1"),
        text("empty object", "{}", "1@0 "));
  }

  static Stream<SourceCase> values() {
    return Stream.of(
        text("null and missing", "{\"orders\":null}", "1@0 orders=null"),
        text("scale is kept", "{\"revenue\":163.460}", "1@0 revenue=163460e-3"),
        text("minus zero", "{\"orders\":-0}", "1@0 orders=0"),
        text("minus zero with fraction", "{\"revenue\":-0.0}", "1@0 revenue=0e-1"),
        text("largest int", "{\"orders\":2147483647}", "1@0 orders=2147483647"),
        text("smallest int", "{\"orders\":-2147483648}", "1@0 orders=-2147483648"),
        text("beyond int", "{\"orders\":2147483648}", "1@0 orders=2147483648e0"),
        text("beyond int below", "{\"orders\":-2147483649}", "1@0 orders=-2147483649e0"),
        text(
            "beyond long",
            "{\"orders\":92233720368547758080}",
            "1@0 orders=92233720368547758080e0"),
        text("exponent", "{\"orders\":3e0}", "1@0 orders=3e0"),
        text("huge exponent", "{\"orders\":1e400}", "1@0 orders=1e400"),
        text("monstrous exponent", "{\"orders\":1E+999999999}", "1@0 orders=1e999999999"),
        text(
            "impossible exponent",
            "{\"orders\":1e99999999999}",
            "1@0 malformed.number-too-long 1:11@10"),
        text("tiny exponent", "{\"revenue\":1e-999999999}", "1@0 revenue=1e-999999999"),
        text(
            "booleans",
            "{\"is_newsletter_subscriber\":true,\"orders\":false}",
            "1@0 is_newsletter_subscriber=true orders=false"),
        text(
            "text as it is",
            "{\"is_newsletter_subscriber\":\"Y\",\"orders\":\"3\"}",
            "1@0 is_newsletter_subscriber='Y' orders='3'"),
        text(
            "escapes",
            "{\"customer_id\":\"a\\u0041\\n\\\"\\ud83d\\ude00\"}",
            "1@0 customer_id='aA\n\"\uD83D\uDE00'"),
        text(
            "other scripts",
            "{\"customer_id\":\"\u00E9\u4E2D\uD83D\uDE00\"}",
            "1@0 customer_id='\u00E9\u4E2D\uD83D\uDE00'"),
        text("U+0000", "{\"customer_id\":\"a\\u0000\"}", "1@0 customer_id='a\0'"),
        text(
            "nested in a column",
            "{\"orders\":{ \"a\" : [ 1.50 , \"x y\" ] }}",
            "1@0 orders=json{\"a\":[1.50,\"x y\"]}"));
  }

  static Stream<SourceCase> keys() {
    return Stream.of(
        text(
            "any order",
            "{\"items\":2,\"customer_id\":\"c\",\"orders\":1}",
            "1@0 customer_id='c' orders=1 items=2"),
        text(
            "unknown keys",
            "{\"b\":\"x\\u0041\",\"a\" : 1.00 ,\"c\":null,\"d\":true}",
            "1@0 +a=1.00 +b=\"x\\u0041\" +c=null +d=true"),
        text(
            "unknown nested",
            "{\"a\":{\"b\" : [ 1e5, { } , \" \\\" \" ]},\"orders\":1}",
            "1@0 orders=1 +a={\"b\":[1e5,{},\" \\\" \"]}"),
        text("unknown empty name", "{\"\":1}", "1@0 +=1"),
        text("name with escape", "{\"order\\u0073\":1}", "1@0 orders=1"),
        text("name with trailing U+0000", "{\"orders\\u0000\":1}", "1@0 +orders\0=1"),
        text("name is a prefix", "{\"order\":1,\"orderss\":2}", "1@0 +order=1 +orderss=2"),
        text("case matters", "{\"Orders\":1}", "1@0 +Orders=1"),
        text(
            "repeated column", "{\"orders\":1,\"orders\":1}", "1@0 malformed.repeated-key 1:13@12"),
        text(
            "repeated null column",
            "{\"orders\":null,\"orders\":1}",
            "1@0 malformed.repeated-key 1:16@15"),
        text("repeated unknown", "{\"a\":1,\"a\":2}", "1@0 malformed.repeated-key 1:8@7"),
        text("repeated nested", "{\"a\":{\"b\":1,\"b\":2}}", "1@0 malformed.repeated-key 1:13@12"),
        text(
            "same key in two objects",
            "{\"a\":[{\"b\":1},{\"b\":2}]}",
            "1@0 +a=[{\"b\":1},{\"b\":2}]"));
  }

  static Stream<SourceCase> broken() {
    return Stream.of(
        text(
            "garbage line first",
            "export started\n{\"orders\":1}",
            "1@0 malformed.json 1:1@0",
            "2@15 orders=1"),
        text(
            "two objects",
            "{\"orders\":1} {\"orders\":2}\n{}",
            "1@0 malformed.trailing-text 1:14@13",
            "2@26 "),
        text("trailing text", "{}x", "1@0 malformed.trailing-text 1:3@2"),
        text("trailing comma", "{\"orders\":1},", "1@0 malformed.trailing-text 1:13@12"),
        text("array line", "{}\n[1]\n{}", "1@0 ", "2@3 malformed.not-an-object 2:1@3", "3@7 "),
        text(
            "scalar lines",
            "{}\nnull\n\"a\"\n12",
            "1@0 ",
            "2@3 malformed.not-an-object 2:1@3",
            "3@8 malformed.not-an-object 3:1@8",
            "4@12 malformed.not-an-object 4:1@12"),
        text("cut off", "{\"orders\":1,\n{}", "1@0 malformed.json 1:13@12", "2@13 "),
        text("cut off in text", "{\"customer_id\":\"abc", "1@0 malformed.json 1:20@19"),
        text("NaN", "{\"revenue\":NaN}", "1@0 malformed.json 1:12@11"),
        text("Infinity", "{\"revenue\":Infinity}", "1@0 malformed.json 1:12@11"),
        text("minus Infinity", "{\"revenue\":-Infinity}", "1@0 malformed.json 1:12@11"),
        text("single quotes", "{'orders':1}", "1@0 malformed.json 1:2@1"),
        text("leading zero", "{\"orders\":01}", "1@0 malformed.json 1:12@11"),
        text("missing value", "{\"orders\":,\"items\":1}", "1@0 malformed.json 1:11@10"),
        text("control character", "{\"customer_id\":\"a\tb\"}", "1@0 malformed.json 1:18@17"),
        raw(
            "Latin-1",
            "{\"customer_id\":\"\u00E9\"}\n{}",
            "1@0 malformed.encoding 1:17@16",
            "2@20 "),
        raw("overlong", "{\"customer_id\":\"\u00C0\u0080\"}", "1@0 malformed.encoding 1:17@16"),
        raw(
            "encoded surrogate",
            "{\"customer_id\":\"\u00ED\u00A0\u0080\"}",
            "1@0 malformed.encoding 1:17@16"),
        text("half a character", "{\"customer_id\":\"\\ud83d\"}", "1@0 malformed.encoding 1:17@16"),
        text(
            "halves in the wrong order",
            "{\"a\":\"\\ude00\\ud83d\"}",
            "1@0 malformed.encoding 1:7@6"),
        text("backslash before u", "{\"a\":\"\\\\ud83d\"}", "1@0 +a=\"\\\\ud83d\""),
        raw("NUL bytes", "{\0}\n{}", "1@0 malformed.json 1:2@1", "2@4 "),
        text("column counts characters", "{\"\u00E9\u4E2D\":1,x", "1@0 malformed.json 1:9@11"));
  }

  static Stream<SourceCase> limits() {
    return Stream.of(
        text("as long as allowed", "{\"orders\":1}\r\n{}", "1@0 orders=1", "2@14 ")
            .with(ReadOptions.builder().maxRecordBytes(12)),
        text("too long", "{\"orders\":1}\n{}", "1@0 malformed.too-long 1:1@0", "2@13 ")
            .with(ReadOptions.builder().maxRecordBytes(11)),
        text("last line too long", "{}\n{\"orders\":1}", "1@0 ", "2@3 malformed.too-long 2:1@3")
            .with(ReadOptions.builder().maxRecordBytes(11)),
        text("as deep as allowed", "{\"a\":" + OPEN + CLOSE + "}", "1@0 +a=" + OPEN + CLOSE),
        text("too deep", "{\"a\":[" + OPEN + CLOSE + "]}", "1@0 malformed.too-deep 1:22@21"),
        text("too deep in a column", "{\"orders\":[[]]}", "1@0 malformed.too-deep 1:12@11")
            .with(ReadOptions.builder().maxNesting(1)),
        text("long number", "{\"revenue\":12345.678}", "1@0 malformed.number-too-long 1:12@11")
            .with(ReadOptions.builder().maxNumberLength(8)),
        text(
                "long whole number",
                "{\"orders\":1234567890123}",
                "1@0 malformed.number-too-long 1:11@10")
            .with(ReadOptions.builder().maxNumberLength(12)),
        text("long unknown number", "{\"a\":[123456]}", "1@0 malformed.number-too-long 1:7@6")
            .with(ReadOptions.builder().maxNumberLength(5)),
        text("long text", "{\"customer_id\":\"abcd\"}", "1@0 malformed.text-too-long 1:16@15")
            .with(ReadOptions.builder().maxStringLength(3)),
        text("text as long as allowed", "{\"customer_id\":\"abc\"}", "1@0 customer_id='abc'")
            .with(ReadOptions.builder().maxStringLength(3)),
        text("long unknown text", "{\"a\":[\"abcd\"]}", "1@0 malformed.text-too-long 1:7@6")
            .with(ReadOptions.builder().maxStringLength(3)),
        text("long element", "[{\"orders\":1},{}]", "1@1 malformed.too-long 1:2@1", "1@14 ")
            .with(ReadOptions.builder().maxRecordBytes(11)),
        text(
                "long row",
                "customer_id\nabcdefghijkl\na",
                "2@12 malformed.too-long 2:1@12",
                "3@25 customer_id='a'")
            .with(ReadOptions.builder().maxRecordBytes(11)));
  }

  static Stream<SourceCase> arrays() {
    return Stream.of(
        text("array", "[{\"orders\":1},{\"orders\":2}]", "1@1 orders=1", "1@14 orders=2"),
        text("empty array", " [ ] \n"),
        text("pretty array", "[\n  {\n    \"orders\": 1\n  },\n  {}\n]\n", "2@4 orders=1", "5@29 "),
        text("array with byte order mark", "\uFEFF[{}]", "1@4 "),
        text(
            "brackets in text",
            "[{\"customer_id\":\"]},{\\\"[\"},{}]",
            "1@1 customer_id=']},{\"['",
            "1@27 "),
        text("nested in array", "[{\"a\":[1,{\"b\":2}]},{}]", "1@1 +a=[1,{\"b\":2}]", "1@19 "),
        text(
            "elements that are no objects",
            "[{},1,null,[2]]",
            "1@1 ",
            "1@4 malformed.not-an-object 1:5@4",
            "1@6 malformed.not-an-object 1:7@6",
            "1@11 malformed.not-an-object 1:12@11"),
        text(
            "malformed element",
            "[{},{\"orders\":x},{\"orders\":2}]",
            "1@1 ",
            "1@4 malformed.json 1:15@14",
            "1@17 orders=2"),
        text(
            "malformed element on a later line",
            "[{\n\"revenue\":\n NaN},{}]",
            "1@1 malformed.json 3:2@15",
            "3@20 "),
        text("missing comma", "[{} {}]", "1@1 malformed.trailing-text 1:5@4"),
        text("surplus comma", "[{},,{}]", "1@1 ", "1@4 malformed.array 1:5@4", "1@5 "),
        text("comma at the end", "[{},]", "1@1 ", "1@4 malformed.array 1:5@4"),
        text("comma at the beginning", "[,{}]", "1@1 malformed.array 1:2@1", "1@2 "),
        text("surplus brace", "[{}},{}]", "1@1 malformed.trailing-text 1:4@3", "1@5 "),
        text("text behind the array", "[{}]\n[{}]", "1@1 ", "2@5 malformed.array 2:1@5"),
        text("file ends within the array", "[{},\n", "1@1 ", "error ends within the array"),
        text(
            "file ends within an element",
            "[{},\n {\"orders\":1",
            "1@1 ",
            "error in the element that starts at line 2, column 2"),
        text(
            "bracket never closed",
            "[{\"a\":[1},{}]",
            "error in the element that starts at line 1, column 2"));
  }

  static Stream<SourceCase> csv() {
    return Stream.of(
        text(
            "CSV",
            "customer_id,orders,revenue\na,1,2.50\n",
            "2@27 customer_id='a' orders=1 revenue=250e-2"),
        text(
            "CSV with CRLF and without a feed at the end",
            "orders,customer_id\r\n1,a\r\n2,b",
            "2@20 customer_id='a' orders=1",
            "3@25 customer_id='b' orders=2"),
        text("CSV with byte order mark", "\uFEFFcustomer_id\na", "2@15 customer_id='a'"),
        text("CSV header only", "customer_id,orders\n"),
        text("quoted header", "\"customer_id\",\"orders\"\na,1", "2@23 customer_id='a' orders=1"),
        text(
            "empty and quoted empty",
            "customer_id,orders,items,new\na,,\"\",\n",
            "2@29 customer_id='a' items=''"),
        text(
            "quotes, commas and feeds in a cell",
            "customer_id,new\n\"a\"\"b,c\r\nd\",x\ne,\"\"\"\"",
            "2@16 customer_id='a\"b,c\r\nd' +new=\"x\"",
            "4@30 customer_id='e' +new=\"\\\"\""),
        text(
            "cells that are no numbers",
            "customer_id,orders,revenue\na,x,1.\nb,01,+1",
            "2@27 customer_id='a' orders='x' revenue='1.'",
            "3@34 customer_id='b' orders='01' revenue='+1'"),
        text(
            "text that looks like a number",
            "customer_id\n007\n1e5",
            "2@12 customer_id='007'",
            "3@16 customer_id='1e5'"),
        text(
            "CSV numbers",
            "customer_id,orders\na,-0\nb,2147483648\nc,1e999999999",
            "2@19 customer_id='a' orders=0",
            "3@24 customer_id='b' orders=2147483648e0",
            "4@37 customer_id='c' orders=1e999999999"),
        text(
            "CSV impossible exponent",
            "customer_id,orders\na,1e99999999999",
            "2@19 malformed.number-too-long 2:3@21"),
        text(
            "CSV booleans",
            "customer_id,is_newsletter_subscriber\na,true\nb,Y",
            "2@37 customer_id='a' is_newsletter_subscriber=true",
            "3@44 customer_id='b' is_newsletter_subscriber='Y'"),
        text(
            "too few and too many cells",
            "customer_id,orders\na\nb,1,2\nc,3",
            "2@19 malformed.csv 2:1@19",
            "3@21 malformed.csv 3:1@21",
            "4@27 customer_id='c' orders=3"),
        text(
            "quote within a cell",
            "customer_id,orders\na\"b,1\nc,2",
            "2@19 malformed.csv 2:2@20",
            "3@25 customer_id='c' orders=2"),
        text(
            "text behind a quote",
            "customer_id,orders\n\"a\"b,1\nc,2",
            "2@19 malformed.csv 2:4@22",
            "3@26 customer_id='c' orders=2"),
        text(
            "quote never closed",
            "customer_id,orders\n\"a,1\nc,2\n",
            "2@19 malformed.csv 2:1@19",
            "3@24 customer_id='c' orders=2"),
        text(
            "quote closed by the next line's",
            "customer_id,orders\n\"a,1\n\"c\",2\n",
            "2@19 malformed.csv 3:2@25",
            "3@24 customer_id='c' orders=2"),
        raw(
            "CSV in Latin-1",
            "customer_id\n\u00E9\nb",
            "2@12 malformed.encoding 2:1@12",
            "3@14 customer_id='b'"),
        text("CSV blank line", "customer_id\n\na\n", "3@13 customer_id='a'"),
        text(
            "repeated header",
            "customer_id,orders,orders\n",
            "error \"orders\" twice in its header"));
  }

  static Stream<SourceCase> sniffing() {
    return Stream.of(
        text(
            "bracketed garbage before lines",
            "[2024-01-01] export started\n{\"orders\":1}\n",
            "1@0 malformed.not-an-object 1:1@0",
            "2@28 orders=1"),
        text(
            "array of what is no object",
            "[1,2]",
            "1@1 malformed.not-an-object 1:2@1",
            "1@3 malformed.not-an-object 1:4@3"),
        text("nothing that fits", "hello", "error which look like other text"),
        text("XML", "<a/>", "error which look like XML or HTML"),
        raw("binary", "\1\2\3\4\5", "error which look like binary data"),
        text("semicolons", "customer_id;orders\na;1", "error with a comma between the columns"),
        text("header without customer_id", "id,orders\n1,2", "error customer_id in the header"),
        text("asked for CSV", "id,orders\n1,2", "error its header has no customer_id")
            .with(ReadOptions.builder().format(SourceFormat.CSV)),
        text("asked for an array", "{}", "error so it is no JSON array")
            .with(ReadOptions.builder().format(SourceFormat.JSON_ARRAY)),
        text("asked for lines", "[]", "1@0 malformed.not-an-object 1:1@0")
            .with(ReadOptions.builder().format(SourceFormat.NDJSON)),
        raw("UTF-16 with byte order mark", "\u00FF\u00FE{\0}\0", "error is text in UTF-16"),
        raw("bzip2", "BZh91AY&SY", "error is bzip2"),
        raw("Zstandard", "(\u00B5/\u00FDxxxx", "error is Zstandard"),
        raw("xz", "\u00FD7zXZ\0", "error is xz"),
        raw("7z", "7z\u00BC\u00AF'\u001C", "error is 7z"),
        raw("Parquet", "PAR1\u0015\4", "error is Parquet"),
        raw("empty zip", "PK\5\6", "error is a zip without entries"));
  }
}
