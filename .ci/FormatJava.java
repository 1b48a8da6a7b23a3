import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Formats the Java sources below the working directory, or checks that they are formatted.
 *
 * <p>The build runs this file on the JDK it compiles with, since a formatter inside Maven's own JVM may be too old to
 * read our sources: {@code java -cp FORMATTER .ci/FormatJava.java check|apply}.
 */
public final class FormatJava {

    private static final int WIDTH = 120;
    private static final String TEXT_BLOCK = "\"\"\"";
    private static final String MEND = "mend with: mvn -q -N -Pformat validate";

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    public static void main(String[] arguments) throws IOException {
        boolean apply = arguments[0].equals("apply");
        List<String> faults = new ArrayList<>();
        for (Path source : sources()) {
            String written = Files.readString(source);
            try {
                String formatted = FORMATTER.formatSourceAndFixImports(written);
                if (apply) {
                    rewrite(source, written, formatted);
                } else {
                    if (!formatted.equals(written)) {
                        faults.add(source + ": not formatted; " + MEND);
                    }
                    faults.addAll(longLines(source, formatted));
                }
            } catch (FormatterException e) {
                faults.add(source + ":" + e.getMessage());
            }
        }
        faults.forEach(System.out::println);
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(""))) {
            List<Path> sources = new ArrayList<>();
            for (Path folder : modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                }
            }
            return sources.stream().sorted().toList();
        }
    }

    private static void rewrite(Path source, String written, String formatted) throws IOException {
        if (!formatted.equals(written)) {
            Files.writeString(source, formatted);
        }
    }

    /**
     * The formatter leaves line comments and long words alone; a text block's lines are as long as the text it holds.
     */
    private static List<String> longLines(Path source, String text) {
        List<String> faults = new ArrayList<>();
        boolean inBlock = false;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            int length = line.codePointCount(0, line.length());
            if (!inBlock && length > WIDTH) {
                faults.add(source + ":" + number + ": " + length + " characters, more than " + WIDTH);
            }
            boolean oddQuotes = (line.length() - line.replace(TEXT_BLOCK, "").length()) / TEXT_BLOCK.length() % 2 == 1;
            inBlock ^= oddQuotes;
        }
        return faults;
    }
}
