#pragma once

#include <QFrame>
#include <array>

class QLabel;
class QPushButton;

namespace wattplan {

class Plan;

/// What a plan needs before it has results, in order, each with the page where it is added: facility,
/// cluster, training run or service. Hidden once there is one of each.
class FirstSteps : public QFrame {
    Q_OBJECT

public:
    explicit FirstSteps(QWidget* parent = nullptr);

    void show(const Plan& plan);

signals:
    void pageRequested(const QString& key);

private:
    QLabel* m_title;
    std::array<QPushButton*, 3> m_steps{};
};

}  // namespace wattplan
