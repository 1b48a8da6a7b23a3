package org.readout.bench.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines over a common x axis, as SVG; two panels, one above the other. */
final class LineChart {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 220;
    private static final int LEFT = 70;
    private static final int TOP = 40;
    private static final List<String> COLOURS = List.of("#1f6feb", "#d1242f", "#2da44e", "#8250df", "#9a6700");

    /**
     * One line.
     *
     * @param points x and y of each
     */
    record Line(String name, List<Point> points) {

        Line {
            points = List.copyOf(points);
        }
    }

    record Point(double x, double y) {}

    private final List<String> panels = new ArrayList<>();
    private final String xTitle;

    LineChart(String xTitle) {
        this.xTitle = xTitle;
    }

    /** Adds a panel under the last. */
    void panel(String title, List<Line> lines) {
        double right = max(lines, true);
        double top = nice(max(lines, false));
        int base = TOP + panels.size() * (HEIGHT + 2 * TOP) + HEIGHT;
        StringBuilder svg = new StringBuilder();
        text(svg, LEFT, base - HEIGHT - 14, "start", title, "bold");
        for (int i = 0; i <= 4; i++) {
            int y = base - HEIGHT * i / 4;
            svg.append(
                    String.format(Locale.ROOT, "<path d=\"M%d %dH%d\" stroke=\"#d0d7de\"/>\n", LEFT, y, LEFT + WIDTH));
            text(svg, LEFT - 6, y + 4, "end", number(top * i / 4), "normal");
            text(svg, LEFT + WIDTH * i / 4, base + 16, "middle", number(right * i / 4), "normal");
        }
        text(svg, LEFT + WIDTH, base + 32, "end", xTitle, "normal");
        for (int i = 0; i < lines.size(); i++) {
            StringBuilder path = new StringBuilder();
            for (Point point : lines.get(i).points()) {
                path.append(path.isEmpty() ? "M" : "L")
                        .append(String.format(
                                Locale.ROOT,
                                "%.1f %.1f",
                                LEFT + WIDTH * point.x() / right,
                                base - HEIGHT * point.y() / top));
            }
            String colour = COLOURS.get(i % COLOURS.size());
            svg.append(String.format(
                    Locale.ROOT, "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n", path, colour));
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" fill=\"%s\"/>\n",
                    LEFT + WIDTH + 14,
                    base - HEIGHT + 18 * i,
                    colour));
            text(
                    svg,
                    LEFT + WIDTH + 30,
                    base - HEIGHT + 18 * i + 9,
                    "start",
                    lines.get(i).name(),
                    "normal");
        }
        panels.add(svg.toString());
    }

    String svg() {
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                                + " font-family=\"sans-serif\"\n",
                        LEFT + WIDTH + 200,
                        panels.size() * (HEIGHT + 2 * TOP) + TOP)
                + " font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
                + String.join("", panels)
                + "</svg>\n";
    }

    private static void text(StringBuilder svg, int x, int y, String anchor, String words, String weight) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-weight=\"%s\">%s</text>\n",
                x,
                y,
                anchor,
                weight,
                words.replace("&", "&amp;").replace("<", "&lt;")));
    }

    private static double max(List<Line> lines, boolean x) {
        double largest = lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(point -> x ? point.x() : point.y())
                .max()
                .orElse(1);
        return largest > 0 ? largest : 1;
    }

    /** The least of 1, 2, 4, 8 times a power of ten that is no smaller. */
    private static double nice(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (int factor : List.of(1, 2, 4, 8)) {
            if (value <= factor * power) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static String number(double value) {
        return value >= 1000 || value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
