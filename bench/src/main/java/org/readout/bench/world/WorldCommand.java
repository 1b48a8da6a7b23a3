package org.readout.bench.world;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout bench world SHARED}: the engine's lists of the world, made from the reference data. */
@Command(
        name = "world",
        mixinStandardHelpOptions = true,
        description = "Makes the engine's lists of countries, cities, organisations, nicknames and office holders from"
                + " the reference data of SHARED/data/world; what they hold beyond it stays.")
@SuppressWarnings("FieldCanBeFinal") // the command line parser assigns them
public final class WorldCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SHARED", description = "The folder that holds data/world.")
    private Path shared = Path.of("../shared");

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "The engine's resources; default: ${DEFAULT-VALUE}.",
            defaultValue = "engine/src/main/resources/org/readout/engine/actor")
    private Path into = Path.of("engine/src/main/resources/org/readout/engine/actor");

    @Override
    public Integer call() throws IOException {
        Path world = shared.resolve("data/world");
        EngineList countries = EngineList.read(into.resolve("countries.txt"));
        EngineList institutions = EngineList.read(into.resolve("institutions.txt"));
        Countries.update(Reference.read(world.resolve("countries.tsv")), countries, institutions);
        countries.write();
        EngineList organisations = EngineList.read(into.resolve("organisations.txt"));
        Organisations.update(
                Reference.read(world.resolve("organisations.tsv")), organisations, institutions, countries);
        organisations.write();
        write("cities.txt", Cities.lines(Reference.read(world.resolve("cities.tsv.gz"))));
        write(
                "nicknames.txt",
                Nicknames.lines(
                        Reference.read(world.resolve("nicknames.tsv")),
                        EngineList.read(into.resolve("nicknames.txt"))));
        writeCompressed("office-holders.txt.gz", Holders.lines(Reference.read(world.resolve("office-holders.tsv.gz"))));
        return 0;
    }

    private void write(String name, List<String> lines) throws IOException {
        Files.write(into.resolve(name), lines);
        System.out.println(name + ": " + lines.size() + " lines");
    }

    private void writeCompressed(String name, List<String> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            for (String line : new ArrayList<>(lines)) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(into.resolve(name), bytes.toByteArray());
        System.out.println(name + ": " + lines.size() + " lines, " + bytes.size() + " bytes");
    }
}
