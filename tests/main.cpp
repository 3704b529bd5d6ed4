#include "support/testclass.h"

#include <QApplication>
#include <QTest>

#include <cstdio>
#include <vector>

/// `PROGRAM NAME [arguments for Qt Test]`
int main(int argc, char *argv[])
{
    const support::TestClassBase *chosen = argc > 1 ? support::TestClassBase::find(argv[1]) : nullptr;
    if (!chosen) {
        std::fprintf(stderr, "no such test: %s\n", argc > 1 ? argv[1] : "(none named)");
        return 2;
    }
    QApplication application(argc, argv);
    std::vector<char *> arguments(argv, argv + argc);
    arguments.erase(arguments.begin() + 1);
    const std::unique_ptr<QObject> test = chosen->make();
    return QTest::qExec(test.get(), int(arguments.size()), arguments.data());
}
