package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

    @TempDir
    private Path folder;

    @Test
    void theExampleCompilesAndRuns() throws IOException, ReflectiveOperationException {
        Matcher block = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Ran.HOME.resolve("README.md")));
        assertThat(block.find()).isTrue();
        assertThat(block.group(1).lines()).hasSize(5);
        Path source = Files.writeString(folder.resolve("Example.java"), """
            import java.time.LocalDate;
            import java.util.List;
            import org.readout.corenlp.CoreNlp;
            import org.readout.engine.Readout;
            import org.readout.engine.article.Article;

            public class Example {
                public static void main(String[] arguments) {
            %s
                }
            }
            """.formatted(block.group(1)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int status = compiler.run(
                null,
                null,
                null,
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
        assertThat(status).isZero();
        assertThat(printed()).containsPattern("Silva.*Rojas|Rojas.*Silva");
    }

    private String printed() throws IOException, ReflectiveOperationException {
        PrintStream usual = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(usual);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
