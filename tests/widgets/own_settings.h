#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace wattplan {

/// Settings of their own for a test, gone with it.
class OwnSettings {
public:
    OwnSettings() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("wattplan-test"));
        QCoreApplication::setApplicationName(QStringLiteral("wattplan-test"));
    }
    ~OwnSettings() {
        QCoreApplication::setOrganizationName({});
        QCoreApplication::setApplicationName({});
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace wattplan
