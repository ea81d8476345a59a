package io.linkwright.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The second {@code ./linkwright up}, with everything built and the data there, against the floor of the same run: the two
 * servers that are not ours (PostgreSQL and Keycloak on it) started alone. Then the resident memory of the whole.
 */
@Command(name = "start-up", description = "Second `up` until all is ready, as a ratio to PostgreSQL and Keycloak alone; memory.")
final class StartUp implements Callable<Integer> {

    private static final double LIMIT_S = 25;
    private static final double LIMIT_MB = 2048;
    private static final Pattern ALL_READY = Pattern.compile("All ready in ([0-9.]+) s");
    private static final Pattern MEMORY = Pattern.compile("whole suite: ([0-9]+) MB");

    @Option(names = "--port-offset", defaultValue = "7000", description = "The suite's ports during the run.")
    private int portOffset;

    @Option(names = "--rounds", defaultValue = "3", description = "How often each is measured; the median counts.")
    private int rounds;

    @Override
    public Integer call() throws Exception {
        List<String> data = List.of("--data", "benchmarks/target/start-up");
        System.out.println("first start, not measured");
        up(data, List.of());
        down(data);
        List<Double> floor = new ArrayList<>();
        List<Double> suite = new ArrayList<>();
        double memoryMb = 0;
        for (int round = 0; round < rounds; round++) {
            floor.add(up(data, List.of("--only", "postgresql,keycloak")));
            down(data);
            suite.add(up(data, List.of()));
            List<String> status = new ArrayList<>(List.of("./linkwright", "status"));
            status.addAll(data);
            memoryMb = Math.max(memoryMb, number(MEMORY, run(status)));
            down(data);
        }
        System.out.printf("floor (PostgreSQL and Keycloak alone)  %.1f s  %s%n", median(floor), floor);
        System.out.printf("second up, all ready                   %.1f s  %s  (at most %.0f s)%n", median(suite), suite,
                LIMIT_S);
        System.out.printf("ratio                                  %.2f%n", median(suite) / median(floor));
        System.out.printf("resident memory                        %.0f MB  (at most %.0f MB)%n", memoryMb, LIMIT_MB);
        return median(suite) <= LIMIT_S && memoryMb <= LIMIT_MB ? 0 : 1;
    }

    private double up(List<String> data, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("./linkwright", "up", "--detach", "--port-offset", String.valueOf(portOffset)));
        command.addAll(data);
        command.addAll(options);
        return number(ALL_READY, run(command));
    }

    private static void down(List<String> data) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./linkwright", "down"));
        command.addAll(data);
        run(command);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed:\n" + output);
        }
        return output;
    }

    private static double number(Pattern pattern, String output) throws IOException {
        Matcher matcher = pattern.matcher(output);
        if (!matcher.find()) {
            throw new IOException("no '" + pattern + "' in:\n" + output);
        }
        return Double.parseDouble(matcher.group(1));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
