package io.truceline.standalone.cli;

@picocli.CommandLine.Command(name = "demo")
final class DemoCommand implements Runnable {
    @Override
    public void run() {}
}
