#include "support/testclass.h"

#include <QHash>

namespace support {

namespace {

QHash<QByteArray, const TestClassBase *> &all()
{
    static QHash<QByteArray, const TestClassBase *> classes;
    return classes;
}

} // namespace

TestClassBase::TestClassBase(const char *name)
{
    all().insert(name, this);
}

const TestClassBase *TestClassBase::find(const char *name)
{
    return all().value(name);
}

} // namespace support
