#pragma once

#include <QObject>

#include <memory>

namespace support {

/// A class of tests makes itself known by a static object of TestClass<T>, so that one program holds those of
/// a whole folder and `PROGRAM NAME` runs one of them.
class TestClassBase
{
public:
    virtual std::unique_ptr<QObject> make() const = 0;
    static const TestClassBase *find(const char *name);

protected:
    explicit TestClassBase(const char *name);
    ~TestClassBase() = default;
};

template <typename T>
class TestClass final : public TestClassBase
{
public:
    /// `name`: of the file, without its end.
    explicit TestClass(const char *name) : TestClassBase(name) { }
    std::unique_ptr<QObject> make() const override { return std::make_unique<T>(); }
};

} // namespace support
