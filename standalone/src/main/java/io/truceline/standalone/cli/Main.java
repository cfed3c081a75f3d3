package io.truceline.standalone.cli;

import io.truceline.contract.ops.StartException;
import java.io.IOException;
import picocli.CommandLine;

/** Where the program starts. What the person at the keyboard must mend is one line and an exit code, never a stack trace. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the JVM with its exit code: 0 good, 1 the machine, 2 the command line or the configuration. */
    public static void main(String... args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line, ready to run. */
    static CommandLine commandLine() {
        return new CommandLine(new Truceline()).setExecutionExceptionHandler(Main::explain);
    }

    private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof StartException start) {
            command.getErr().println("truceline: " + start.getMessage());
            command.getErr().flush();
            return start.exitCode();
        }
        if (e instanceof IOException) {
            command.getErr().println("truceline: " + e.getMessage());
            command.getErr().flush();
            return 1;
        }
        throw e;
    }
}
